import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** What a `$ref` names: a file, and a JSON pointer in it (empty for all of it). */
export interface Target {
  readonly file: string;
  readonly pointer: string;
  /** Both in one, to compare targets by. */
  readonly key: string;
}

export function createTarget(file: string, pointer: string): Target {
  return { file, pointer, key: `${file}\0${pointer}` };
}

/**
 * Reads a `$ref` that stands in a file below a folder.
 *
 * @returns the target, or a sentence that says why it is refused.
 */
export function parseReference(reference: string, { file, folder }: { file: string; folder: string }): Target | string {
  const [path = "", fragment = ""] = splitOnce(reference, "#");
  if (/^[a-z][a-z0-9+.-]+:|^[/\\]{2}/i.test(path)) {
    return `"${reference}" is elsewhere: only files below the document's own folder are read`;
  }
  if (fragment !== "" && !fragment.startsWith("/")) return `"${reference}" names an anchor: use a JSON pointer, "#/…"`;
  const decodedPath = decode(path);
  const pointer = decode(fragment);
  if (decodedPath === undefined || pointer === undefined) return `"${reference}" has a bad percent escape`;
  if (decodedPath === "") return createTarget(file, pointer);
  const target = resolve(dirname(file), decodedPath);
  const inside = relative(folder, target);
  if (isAbsolute(decodedPath) || isAbsolute(inside) || inside.split(sep)[0] === ".." || decodedPath.includes("\0")) {
    return `"${reference}" is outside the document's own folder`;
  }
  return createTarget(target, pointer);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index === -1 ? [text, ""] : [text.slice(0, index), text.slice(index + separator.length)];
}
