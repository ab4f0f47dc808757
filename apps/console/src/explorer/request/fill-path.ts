/** A piece of an address: as it is written, or a value that is still missing. */
export interface PathPart {
  readonly text: string;
  readonly isMissing: boolean;
}

/** A path with the values that are there, as it will be sent. */
export function fillPath(path: string, values: Readonly<Record<string, string | number>>): readonly PathPart[] {
  return path.split(/(\{[^{}]+\})/).flatMap((text) => {
    if (text === "") return [];
    const [, name] = /^\{([^{}]+)\}$/.exec(text) ?? [];
    if (name === undefined) return [{ text, isMissing: false }];
    const value = Object.hasOwn(values, name) ? String(values[name]) : "";
    return [value === "" ? { text, isMissing: true } : { text: encode(value), isMissing: false }];
  });
}

/** Half of a surrogate pair cannot be encoded, and is not sent either. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, "\ufffd"));
}
