/** Where in a document something is: a file, and optionally a line or a JSON pointer (RFC 6901) in it. */
export interface DocumentPlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly pointer?: string | undefined;
}

/** A document that cannot be read, bundled or generated from. The message is one line and names the place. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly place: DocumentPlace;

  constructor(problem: string, place: DocumentPlace) {
    super(`${formatPlace(place)}: ${oneLine(problem)}`);
    this.place = place;
  }
}

function formatPlace({ file, line, pointer }: DocumentPlace): string {
  const position = line === undefined ? "" : `:${line}`;
  return `${oneLine(file)}${position}${pointer === undefined ? "" : ` at #${oneLine(pointer)}`}`;
}

/** Text from a document may hold line breaks and terminal escapes; a message may not. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
  const visible = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
  return visible.length > 500 ? `${visible.slice(0, 500)}…` : visible;
}
