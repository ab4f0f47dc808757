/** How much is read of a file or of standard input, in bytes: far more than the API takes. */
export const maximumBytes: number = 10 * 1024 * 1024;

/** How a stream is read. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /**
   * In bytes.
   * @default maximumBytes
   */
  readonly limit?: number;
}

/**
 * Reads a stream to its end.
 * @returns `undefined` where it holds more than the limit
 */
export async function readBytes(
  stream: AsyncIterable<Uint8Array | string>,
  { signal, limit = maximumBytes }: ReadOptions,
): Promise<Uint8Array | undefined> {
  signal.throwIfAborted();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const iterator = stream[Symbol.asyncIterator]();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  for (;;) {
    // Who interrupts a program that waits for its input does not want to wait for that.
    const { done, value } = await Promise.race([iterator.next(), aborted]);
    if (done === true) return Buffer.concat(chunks);
    const chunk = typeof value === "string" ? Buffer.from(value) : value;
    size += chunk.length;
    if (size > limit) {
      await iterator.return?.();
      return undefined;
    }
    chunks.push(chunk);
  }
}
