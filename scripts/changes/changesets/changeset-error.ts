/** A changeset or an exception that cannot be read; the message says which, and what is wrong. */
export class ChangesetError extends Error {
  override readonly name = "ChangesetError";
}
