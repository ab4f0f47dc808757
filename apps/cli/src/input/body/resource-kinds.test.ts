import fc from "fast-check";
import { expect, it } from "vitest";
import { operationsTable } from "../../operations.data.ts";
import { inferKind, type Kind, kindsOf } from "./resource-kinds.ts";

const operation = operationsTable.operations["copilot-spaces/create-resource-for-org"];
const found = operation && kindsOf(operation);
const kinds = found?.kinds ?? [];

it("finds the kinds of a resource in the document", () => {
  expect(found).toMatchObject({ field: "resource_type", object: "metadata" });
  expect(kinds.find(({ name }) => name === "github_file")).toMatchObject({
    fields: ["repository_id", "file_path", "sha"],
    required: ["repository_id", "file_path"],
  });
});

it("finds none in a body that has one shape", () => {
  const plain = operationsTable.operations["copilot-spaces/create-for-org"];
  expect(plain && kindsOf(plain)).toBeUndefined();
});

const names = [...new Set(kinds.flatMap(({ fields }) => fields))];

/** Whether a kind takes all that is given, and needs no more. */
function fits(kind: Kind, given: readonly string[]): boolean {
  return given.every((name) => kind.fields.includes(name)) && kind.required.every((name) => given.includes(name));
}

it("infers a kind from any fields exactly where it is the only one that they fit", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(names), (given) => {
      const fitting = kinds.filter((kind) => fits(kind, given));
      const inference = inferKind(kinds, given);
      const [only] = fitting;
      if (fitting.length === 1) expect(inference).toEqual({ kind: only });
      else if (fitting.length > 1) expect(inference).toEqual({ ambiguous: fitting });
      else expect("incomplete" in inference || "incompatible" in inference).toBe(true);
    }),
  );
});

it("calls incomplete what more fields would complete, and nothing else", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(names), fc.shuffledSubarray(names), (given, more) => {
      const inference = inferKind(kinds, given);
      if ("incompatible" in inference) {
        expect(kinds.some((kind) => fits(kind, [...new Set([...given, ...more])]))).toBe(false);
      }
      if ("incomplete" in inference) {
        for (const kind of inference.incomplete) expect(fits(kind, [...given, ...kind.required])).toBe(true);
      }
    }),
  );
});

it.each([
  [["repository_id"], "repository"],
  [["repository_id", "file_path"], "github_file"],
  [["repository_id", "file_path", "sha"], "github_file"],
  [["name", "text"], "free_text"],
])("takes %j for a %s", (given, name) => {
  expect(inferKind(kinds, given)).toMatchObject({ kind: { name } });
});

it("cannot tell an issue from a pull request by repository and number", () => {
  expect(inferKind(kinds, ["repository_id", "number"])).toMatchObject({
    ambiguous: [{ name: "github_issue" }, { name: "github_pull_request" }],
  });
});
