import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { readExplanations } from "./explanation-file.ts";

function read(explanation: unknown) {
  using folder = temporaryFolder();
  folder.write({ "explanations.yaml": { explanations: [explanation] }, "wording.yaml": { wording: {} } });
  return readExplanations(join(folder.path, "explanations.yaml"), join(folder.path, "wording.yaml")).explanations[0];
}

const good = { reason: "We know better.", only: "ours", places: ["304"] };

test("what only one document has is said in two words", () => {
  expect(read(good)).toMatchObject({ aspect: "there", ours: "yes", upstream: "-", operations: ["*"] });
  expect(read({ ...good, only: "upstream" })).toMatchObject({ ours: "-", upstream: "yes" });
});

test.each([
  [{ ...good, reason: "" }, "a reason in words is missing"],
  [{ ...good, reason: "TODO" }, "a reason in words is missing"],
  [{ ...good, places: [] }, '"places" lists nothing'],
  [{ ...good, only: "theirs" }, 'it needs "only: ours"'],
  [{ ...good, only: undefined, aspect: "type", ours: "string" }, 'it needs "only: ours"'],
  [{ ...good, place: "304" }, 'it has no "place"'],
  ["because", "this is no object"],
])("%j is refused: %s", (explanation, problem) => {
  expect(() => read(explanation)).toThrow(`explanations.yaml, explanation 1: ${problem}`);
});
