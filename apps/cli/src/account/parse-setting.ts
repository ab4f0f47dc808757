import type { OwnerKind } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../problem.ts";
import type { Setting } from "./setting.ts";

/** Whose spaces are meant where nothing is said. */
export interface Owner {
  readonly kind: OwnerKind;
  readonly login: string;
}

/** `org:acme`, `user:mona`. */
export function parseOwner({ value, where }: Pick<Setting, "value" | "where">): Owner {
  const [, kind, login = ""] = /^(?:(org|user):)?([\w-]+)$/.exec(value) ?? [];
  if (kind === "org" || kind === "user") return { kind, login };
  const either = login === "" ? "`org:acme` or `user:mona`" : `\`org:${login}\` or \`user:${login}\``;
  throw usageProblem(`The owner in ${where} should be ${either}.`);
}

/** Seconds, into milliseconds. */
export function parseTimeout({ value, where }: Pick<Setting, "value" | "where">): number {
  const milliseconds = /^\d*\.?\d+$/.test(value) ? Math.ceil(Number(value) * 1000) : 0;
  // What a timer can hold at most: 24 days.
  if (milliseconds > 0 && milliseconds < 2 ** 31) return milliseconds;
  throw usageProblem(`The timeout in ${where} should be a number of seconds above 0, as \`30\` or \`0.5\`.`);
}

/** `true` or `false`. */
export function parseSwitch({ value, where }: Pick<Setting, "value" | "where">): boolean {
  if (value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  throw usageProblem(`${where} should be \`true\` or \`false\`.`);
}
