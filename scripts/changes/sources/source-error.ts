/** Something that cannot be compared; the message says what, and what to do. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
