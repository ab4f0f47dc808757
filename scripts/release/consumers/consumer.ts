/** A project outside of the workspace that has installed the packed packages. */
export interface Consumer {
  /** Its folder, absolute. */
  readonly folder: string;
  /** What starts its programs on the Node that runs this: the words before the program's file. */
  readonly node: readonly string[];
}
