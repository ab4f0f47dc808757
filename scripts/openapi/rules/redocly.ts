import { BaseResolver, createConfig, lintDocument, Source } from "@redocly/openapi-core";
import type { JsonObject } from "../../generate/json.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** The rules that Redocly has and we use, and why. Those that our own rules or the inventory cover are left out. */
const used: Readonly<Record<string, string>> = {
  struct: "What the specification does not define is a misspelt key, which every tool skips.",
  "operation-tag-defined": "An operation whose tag does not exist is in no chapter of the reference.",
  "path-parameters-defined": "A path parameter without a definition cannot be typed, nor filled in.",
  "operation-parameters-unique": "Of two parameters with one name, each tool takes another one.",
  "no-undefined-server-variable": "A server whose variable does not exist has no address.",
  "security-defined": "A requirement without its scheme sends requests without a token.",
  "no-duplicated-enum-values": "A value that is there twice is usually a misspelt other one.",
  "no-enum-type-mismatch": "A value of another type than its schema's can never be sent.",
  "no-unused-components": "What nothing refers to is not generated, served or tested.",
};

/** Redocly's findings, by its rule; one run serves all of our rules. */
const runs = new WeakMap<JsonObject, Promise<ReadonlyMap<string, Problem[]>>>();

/** Redocly's rules as ours. Its configuration is this table: no redocly.yaml is looked for. */
export const redoclyRules: readonly Rule[] = Object.entries(used).map(([id, why]) => ({
  name: `redocly-${id}`,
  why,
  check: async ({ document }) => {
    const run = runs.get(document) ?? lint(document);
    runs.set(document, run);
    return (await run).get(id) ?? [];
  },
}));

async function lint(document: JsonObject): Promise<ReadonlyMap<string, Problem[]>> {
  const severities = Object.keys(used).map((id) => [id, "error"]);
  const config = await createConfig({ rules: Object.fromEntries(severities) });
  const problems = new Map<string, Problem[]>();
  const found = await lintDocument({
    document: { source: new Source("openapi.json", ""), parsed: document },
    config,
    externalRefResolver: new BaseResolver(),
  });
  for (const { ruleId, message, suggest, location } of found) {
    const mend = suggest.length > 0 ? `did you mean ${suggest.join(" or ")}?` : (used[ruleId] ?? "");
    const pointer = decodeURIComponent(location[0]?.pointer?.replace(/^#/, "") ?? "");
    problems.set(ruleId, [...(problems.get(ruleId) ?? []), { place: { pointer }, message, mend }]);
  }
  return problems;
}
