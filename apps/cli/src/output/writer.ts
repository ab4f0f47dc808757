/** Writes values in one format. */
export interface Writer {
  one(value: unknown): Promise<void>;
  list(): ListWriter;
}

/** Writes a list as it arrives. */
export interface ListWriter {
  /** Is given one item at least. */
  write(items: readonly unknown[]): Promise<void>;
  end(): Promise<void>;
}

/** Takes text to where it is to go. */
export type Write = (text: string) => Promise<void>;
