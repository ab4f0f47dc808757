import { operationsTable } from "@copilot-spaces/types/operations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listFamilies, namesOf } from "./families.ts";
import { goldenPhrases, unseenPhrases } from "./golden-phrases.ts";
import { type SearchHit, searchOperations } from "./search-operations.ts";
import { vocabulary } from "./vocabulary.ts";

/** Whether a hit is the command that was meant, and for the owner that was meant where one was named. */
function isMeant({ operation: { command, route, path } }: SearchHit, meant: string): boolean {
  const [, name, owner] = /^(.*?)(?: (org|user))?$/.exec(meant) ?? [];
  const found = command === undefined ? route : `${command.noun} ${command.verb}`;
  return found === name && (owner === undefined || path.startsWith(owner === "org" ? "/orgs/" : "/users/"));
}

function recall(phrases: typeof goldenPhrases, among: number): number {
  const found = phrases.filter(([words, meant]) =>
    searchOperations(operationsTable, words)
      .slice(0, among)
      .some((hit) => isMeant(hit, meant)),
  );
  return found.length / phrases.length;
}

describe("what people type", () => {
  it("names commands and routes that there are", () => {
    const hits = listFamilies(operationsTable).flatMap(({ operations }) =>
      operations.map((operation): SearchHit => ({ operation, twins: [], score: 0 })),
    );
    const unknown = [...goldenPhrases, ...unseenPhrases].filter(
      ([, meant]) => !hits.some((hit) => isMeant(hit, meant)),
    );
    expect(unknown).toEqual([]);
    expect(goldenPhrases.length).toBeGreaterThanOrEqual(80);
  });

  // Measured: 115 of 118 come first, and all are among the first three.
  it("finds the phrases that the index was made with", () => {
    expect(recall(goldenPhrases, 1)).toBeGreaterThanOrEqual(0.97);
    expect(recall(goldenPhrases, 3)).toBe(1);
  });

  // Measured: 31 of 42 come first, 39 are among the first three.
  it("finds most of the phrases that it was not made with", () => {
    expect(recall(unseenPhrases, 1)).toBeGreaterThanOrEqual(0.73);
    expect(recall(unseenPhrases, 3)).toBeGreaterThanOrEqual(0.92);
  });
});

it("puts the kind of owner first that the words speak of, and has the other beside it", () => {
  const first = (words: string) => searchOperations(operationsTable, words)[0];
  expect(first("delete a space")?.operation.path).toContain("/orgs/");
  expect(first("delete my space")?.operation.path).toContain("/users/");
  expect(first("delete my space")?.twins.map(({ path }) => path)).toEqual([
    "/orgs/{org}/copilot-spaces/{space_number}",
  ]);
});

it("puts first what the words name outright", () => {
  for (const { id, route, operationsOfFamily } of listFamilies(operationsTable).flatMap(({ operations }) =>
    operations.map((operation) => ({ ...operation, operationsOfFamily: operations })),
  )) {
    for (const words of [id, route]) {
      const [hit] = searchOperations(operationsTable, words);
      expect(hit?.operation.id).toBe(id);
      expect(hit?.twins.length).toBe(operationsOfFamily.length - 1);
    }
  }
});

it("finds nothing where nothing is like the words, and takes any text", () => {
  expect(searchOperations(operationsTable, "")).toEqual([]);
  expect(searchOperations(operationsTable, "the of and")).toEqual([]);
  expect(searchOperations(operationsTable, "zzzzqqqq")).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      const scores = searchOperations(operationsTable, words).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
    }),
  );
});

it("has no word for a noun, a verb or a field that the document has not", () => {
  const names = listFamilies(operationsTable).map(namesOf);
  const tasks = names.map(({ noun, verb }) => `${noun} ${verb}`);
  const document = JSON.stringify(operationsTable.schemas);
  expect(Object.keys(vocabulary.nouns).filter((noun) => !names.some((each) => each.noun === noun))).toEqual([]);
  expect(Object.keys(vocabulary.verbs).filter((verb) => !names.some((each) => each.verb === verb))).toEqual([]);
  expect(Object.keys(vocabulary.tasks).filter((task) => !tasks.includes(task))).toEqual([]);
  expect(Object.keys(vocabulary.fields).filter((field) => !document.includes(`"${field}":`))).toEqual([]);
});
