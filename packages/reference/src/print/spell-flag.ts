import type { Flag } from "../commands/command.ts";
import { shellWord } from "./shell-word.ts";

/** A flag with the value that stands for one of the API's; `undefined` where no text does. */
export function spellFlag(flag: Flag, value: unknown): string | undefined {
  const text = textOf(flag, value);
  // Half of a surrogate pair has no bytes, and a NUL is in no argument.
  if (text === undefined || /[\p{Cs}\0]/u.test(text) || flag.choices?.includes(text) === false) return undefined;
  // A value that could be taken for a flag stands behind an equals sign, and so does one that may be left out.
  const separator = text.startsWith("-") || flag.optionalValue === true ? "=" : " ";
  return `--${flag.name}${separator}${shellWord(text)}`;
}

function textOf({ field, fromFile }: Flag, value: unknown): string | undefined {
  switch (field?.type) {
    case "string":
      if (typeof value !== "string") return undefined;
      // A lone dash stands for standard input, and an `@` for a file, unless there are two.
      if (fromFile === true && value === "-") return undefined;
      return fromFile === true && value.startsWith("@") ? `@${value}` : value;
    case "integer":
    case "number":
      return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
    case "boolean":
      return typeof value === "boolean" ? String(value) : undefined;
    default:
      return undefined;
  }
}
