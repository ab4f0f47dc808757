import type { Flag } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../problem.ts";
import type { TypedFlag } from "./read-tokens.ts";
import { didYouMean } from "./suggest.ts";

/**
 * The value of a flag: `""` for a switch, and where an optional one was left out.
 *
 * @param taken - the word behind it, where that is its optional value
 * @throws {Problem} `usage` for a value that is missing, not wanted or none of the choices
 */
export function checkValue(
  { flag, typed, value, inline }: TypedFlag & { readonly flag: Flag },
  taken?: string,
): string {
  if (flag.value === undefined) {
    if (inline) throw usageProblem(`${typed} takes no value.`, `Type \`${typed}\`, or leave it out.`);
    return "";
  }
  const given = flag.optionalValue ? (value ?? taken) : value;
  if (given === undefined) {
    if (flag.optionalValue) return "";
    throw usageProblem(`${typed} needs a value: ${describeValue(flag)}.`);
  }
  if (!inline && looksLikeFlag(given)) {
    throw usageProblem(
      `${typed} needs a value: ${describeValue(flag)}.`,
      `Where the value does begin with a dash, type \`${typed.startsWith("--") ? `${typed}=` : typed}${given.split("=")[0]}\`.`,
    );
  }
  const { choices } = flag;
  if (choices === undefined || choices.includes(given)) return given;
  throw usageProblem(
    `${typed} takes ${choices.join(", ")}, and not "${given}".`,
    ...didYouMean(given, choices, `${typed} `),
  );
}

/** A negative number is none, and neither is the dash that stands for standard input. */
function looksLikeFlag(word: string): boolean {
  return word.startsWith("-") && word !== "-" && !/^-\.?\d/.test(word);
}

function describeValue({ value, choices, description }: Flag): string {
  return choices === undefined ? `<${value}>, ${lowerFirst(description.replace(/\.$/, ""))}` : choices.join(", ");
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
