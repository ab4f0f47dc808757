import { stringify } from "yaml";
import type { Json } from "../../generate/json.ts";
import type { Bump } from "../change-report.ts";
import type { Aspect, DocumentChange } from "./document-change.ts";

/** What a rule says of a change. */
export interface Found {
  readonly bump: Bump;
  readonly rule: RuleName;
  readonly aspect: Aspect;
  readonly text: string;
  /** JSON pointer: `#/components/schemas/Space`. */
  readonly place: string;
  readonly operations?: Iterable<string>;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
}

/** The rules of our own, for what `redocly diff` does not see, or sees otherwise than the packages promise. */
export const ruleNames = [
  "access",
  "body",
  "constraint",
  "default",
  "deprecation",
  "enum",
  "example-name",
  "example-value",
  "name",
  "pages",
  "parameter",
  "property",
  "required",
  "security",
  "status",
  "type",
  "variant",
  "written-otherwise",
] as const;

export type RuleName = (typeof ruleNames)[number];

/** Collects changes, each once, but for those of rules that are left out. */
export class ChangeList {
  readonly #without: readonly string[];
  readonly #changes = new Map<string, DocumentChange>();

  constructor(without: readonly string[]) {
    this.#without = without;
  }

  /** In the order in which they were found. */
  get changes(): readonly DocumentChange[] {
    return [...this.#changes.values()];
  }

  add({ operations = [], before, after, ...found }: Found): void {
    if (this.#without.includes(found.rule)) return;
    const key = `${found.place} ${found.bump} ${found.text}`;
    const known = this.#changes.get(key);
    this.#changes.set(key, {
      ...found,
      operations: [...new Set([...(known?.operations ?? []), ...operations])],
      ...(before === undefined ? {} : { before: print(before) }),
      ...(after === undefined ? {} : { after: print(after) }),
    });
  }
}

/** A part of a document in YAML, as much of it as people look at. */
export function print(value: Json): string {
  const lines = stringify(value, { lineWidth: 100 }).trimEnd().split("\n");
  return lines.length <= 20 ? lines.join("\n") : [...lines.slice(0, 19), "…"].join("\n");
}
