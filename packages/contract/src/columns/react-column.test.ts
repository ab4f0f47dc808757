import { operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, inject, it } from "vitest";
import { response, row, table } from "../../test/tiny-table.ts";
import { deriveCases } from "../cases/derive-cases.ts";
import { runCase } from "../run/run-case.ts";
import { reactColumn } from "./react-column.ts";

const mock = { url: inject("mockUrl") };
const cases = deriveCases(operationsTable).cases;

describe(reactColumn.name, () => {
  it("fails a case whose example is not what is shown", async () => {
    const space = caseNamed("GET /orgs/{org}/copilot-spaces/{space_number} 200 org-space");
    const changed = { ...space, answer: { ...space.answer, data: { ...Object(space.answer.data), id: 0 } } };
    expect(await runCase(changed, reactColumn, mock)).toMatch(/^what is shown\.id is \d+, expected 0$/);
  });

  it("fails a page whose items are not what is shown", async () => {
    const list = caseNamed("GET /orgs/{org}/copilot-spaces 200 spaces-of-org");
    const changed = { ...list, answer: { ...list.answer, data: { spaces: [] } } };
    expect(await runCase(changed, reactColumn, mock)).toMatch(/^what is shown/);
  });

  it("fails a case that is an error where it should not be, and the other way round", async () => {
    const space = caseNamed("GET /orgs/{org}/copilot-spaces/{space_number} 200 org-space");
    const missing = caseNamed("GET /orgs/{org}/copilot-spaces/{space_number} 404 not-found");
    const toSuccess = { ...missing, answer: { ...missing.answer, status: 200 } };
    expect(await runCase(toSuccess, reactColumn, mock)).toMatch(/^it failed with ApiError: 404 /);
    const toError = { ...space, answer: { ...space.answer, status: 404 } };
    expect(await runCase(toError, reactColumn, mock)).toBe("its error is null, not an ApiError");
  });

  it("names an operation that no hook is known for", async () => {
    const added = row({ method: "GET", path: "/orgs/{org}/copilot-spaces/latest", responses: [response(204)] });
    const [contractCase] = deriveCases(table(added)).cases;
    if (contractCase === undefined) throw new Error("no case was derived");
    expect(await runCase(contractCase, reactColumn, mock)).toContain("no hook is known for it");
  });

  it("leaves no window behind", async () => {
    await runCase(caseNamed("DELETE /orgs/{org}/copilot-spaces/{space_number} 204"), reactColumn, mock);
    expect({ window: typeof globalThis.window, document: typeof globalThis.document }).toEqual({
      window: "undefined",
      document: "undefined",
    });
  });
});

function caseNamed(name: string) {
  const found = cases.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no case is named ${name}`);
  return found;
}
