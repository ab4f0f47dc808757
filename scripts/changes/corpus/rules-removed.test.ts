import { describe, expect, it } from "vitest";
import type { Evidence } from "../change-report.ts";
import type { RuleName } from "../document/change-list.ts";
import { reportChanges } from "../report-changes.ts";
import { corpus } from "./corpus.ts";
import { documentsOf } from "./documents.ts";
import { expectedLevels, reportedLevels } from "./levels.ts";

/** Evidence that a document alone gives; the rest compares sources, or has nothing to compare. */
type DocumentEvidence = Exclude<Evidence, "document" | "query keys" | "generator" | "source" | "first release">;

/**
 * For each rule, and each kind of evidence, a pair whose levels only it finds. A rule that is new has one to find; one
 * that no pair needs is not needed.
 */
const proofs: Readonly<Record<Exclude<RuleName, "property"> | DocumentEvidence | "redocly", string>> = {
  redocly: "an operation with a command is new",
  access: "a token needs a further scope",
  body: "a required body is optional",
  constraint: "a query parameter's maximum is higher",
  default: "a query parameter's default changes",
  deprecation: "a helper is deprecated",
  enum: "a path parameter takes a further value",
  "example-name": "an example of an answer gets another name",
  "example-value": "an example has another value",
  name: "a schema gets another name",
  pages: "a list no longer comes in pages",
  parameter: "a required query parameter is optional",
  required: "a required field of a request is optional",
  security: "an operation may no longer be called without a token",
  status: "an operation no longer declares an error status",
  type: "a body may be null",
  variant: "a body takes one variant less",
  "written-otherwise": "operations are in another order",
  declarations: "an operation with a command is new",
  programs: "an answer loses its body",
  commands: "a command is renamed",
  output: "an optional field of an answer is new",
  data: "a query parameter's maximum is higher",
  bundle: "an operation moves to another path",
};

function pairNamed(name: string) {
  const pair = corpus.find((each) => each.name === name);
  if (pair === undefined) throw new Error(`the corpus has no pair "${name}"`);
  return pair;
}

describe("a pair fails without", () => {
  it.each(Object.entries(proofs))("%s: %s", async (rule, name) => {
    const pair = pairNamed(name);
    const { base, revision } = documentsOf(pair);
    const report = await reportChanges(base, revision, { without: [rule] });
    expect(reportedLevels(report)).not.toEqual(expectedLevels(pair.expected));
  });
});

it("finds a removed field twice: redocly's release may lose what ours has, and has done so", async () => {
  const pair = pairNamed("an optional field of a request is removed");
  const { base, revision } = documentsOf(pair);
  const levels = async (...without: string[]) => reportedLevels(await reportChanges(base, revision, { without }));
  expect(await levels("redocly")).toEqual(expectedLevels(pair.expected));
  expect(await levels("property")).toEqual(expectedLevels(pair.expected));
  expect(await levels("redocly", "property")).not.toEqual(expectedLevels(pair.expected));
});

it("says of a path that moves what becomes of the hooks' stored data, and not without that evidence", async () => {
  const { base, revision } = documentsOf(pairNamed("a helper moves to another path"));
  const evidence = async (without: readonly string[]) => {
    const { packages } = await reportChanges(base, revision, { without });
    return packages["@copilot-spaces/react"]?.reasons.map((reason) => reason.evidence);
  };
  expect(await evidence([])).toContain("query keys");
  expect(await evidence(["query keys"])).not.toContain("query keys");
});
