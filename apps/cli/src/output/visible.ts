/**
 * What a terminal obeys instead of showing it, and what nobody sees: control characters, C1 among them, bidirectional
 * overrides, zero-width and other format characters, whatever is ignored by default, line separators, lone surrogates.
 * Two are left that make emoji what they are: the selector of their presentation, and the joiner between two of them.
 */
const unsafe =
  /(?![\ufe0e\ufe0f]|(?<=\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]?)\u200d\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;

const short: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A text in one line with everything visible: `\u001b[31m` where the text has an escape sequence. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => short[character] ?? escapeCharacter(character));
}

/** Like {@link visible}, with line breaks and tabs as they are. */
export function visibleLines(text: string): string {
  return text.replace(unsafe, (character) => (/[\t\n]/.test(character) ? character : escapeCharacter(character)));
}

/**
 * JSON that means the same, with everything visible: what is unsafe can only stand in its strings, where it may as well
 * be escaped. Line breaks and tabs lay it out.
 */
export function visibleJson(json: string): string {
  return json.replace(unsafe, (character) => {
    if (/[\t\n]/.test(character)) return character;
    return character.split("").map(escapeUnit).join("");
  });
}

/** YAML that holds a JSON text: it has an escape of its own for what takes two in JSON. */
export function visibleYaml(json: string): string {
  return json.replace(unsafe, (character) =>
    character.length > 1 ? `\\U${hex(character.codePointAt(0), 8)}` : escapeUnit(character),
  );
}

/** Whether a text has anything that {@link visibleLines} escapes. */
export function isSafe(text: string): boolean {
  return visibleLines(text) === text;
}

function escapeCharacter(character: string): string {
  return character.length > 1 ? `\\u{${hex(character.codePointAt(0), 0)}}` : escapeUnit(character);
}

function escapeUnit(unit: string): string {
  return `\\u${hex(unit.charCodeAt(0), 4)}`;
}

function hex(code: number | undefined, digits: number): string {
  return (code ?? 0).toString(16).padStart(digits, "0");
}
