import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkSpecification } from "./check-specification.ts";
import type { Edit } from "./known-bad/known-bad-document.ts";
import { knownBadDocuments } from "./known-bad/known-bad-documents.ts";
import { readSpecification } from "./read-specification.ts";
import type { Specification } from "./rule.ts";
import { rules } from "./rules.ts";

const spec = join(import.meta.dirname, "../../spec/openapi.yaml");
const good = readSpecification(spec, join(import.meta.dirname, "inventory.yaml"));

/** The rules that find something in a document. */
async function findingRules(specification: Specification): Promise<ReadonlySet<string>> {
  const findings = await checkSpecification(specification, rules);
  return new Set(findings.map(({ rule }) => rule));
}

function applied(edit: Edit): Specification {
  const specification = { ...good, document: structuredClone(good.document) };
  edit(specification);
  return specification;
}

test("the gate has nothing against the document", async () => {
  expect(await checkSpecification(good, rules)).toEqual([]);
});

describe("known-bad documents", () => {
  const found = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    for (const { name, edit } of knownBadDocuments) found.set(name, await findingRules(applied(edit)));
  });

  test.for(knownBadDocuments)("$name is found by $foundBy", ({ name, foundBy }) => {
    expect(found.get(name)).toContain(foundBy);
  });

  test.for(rules)("without $name a bad document would pass", ({ name }) => {
    const onlyFoundByIt = knownBadDocuments.filter((bad) => {
      const names = found.get(bad.name) ?? new Set();
      return names.size === 1 && names.has(name);
    });
    expect(onlyFoundByIt.map((bad) => bad.name)).not.toEqual([]);
  });
});

test("every known-bad document has a name of its own", () => {
  expect(new Set(knownBadDocuments.map(({ name }) => name)).size).toBe(knownBadDocuments.length);
});
