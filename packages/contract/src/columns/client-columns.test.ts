import { type Operation, type OperationParameter, operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, inject, it } from "vitest";
import { response, row, table } from "../../test/tiny-table.ts";
import { deriveCases } from "../cases/derive-cases.ts";
import { runCase } from "../run/run-case.ts";
import { methodsColumn } from "./methods-column.ts";
import { documentColumn, requestColumn } from "./request-column.ts";

const mock = { url: inject("mockUrl") };
const cases = Object.fromEntries(deriveCases(operationsTable).cases.map((each) => [each.name, each]));

describe.each([requestColumn, methodsColumn])("$name", (column) => {
  it("fails a case whose example is not what was answered", async () => {
    const space = caseNamed("GET /orgs/{org}/copilot-spaces/{space_number} 200 org-space");
    const changed = { ...space, answer: { ...space.answer, data: { ...Object(space.answer.data), id: 0 } } };
    expect(await runCase(changed, column, mock)).toMatch(/^the answer\.data\.id is \d+, expected 0$/);
  });

  it("fails a case whose status is not what was answered", async () => {
    const space = caseNamed("GET /orgs/{org}/copilot-spaces/{space_number} 200 org-space");
    const changed = { ...space, answer: { ...space.answer, status: 203 } };
    expect(await runCase(changed, column, mock)).toBe("the answer.status is 200, expected 203");
  });
});

describe(documentColumn, () => {
  const status = { responses: [response(200, { one: { id: 1 } })] };
  const accept = { name: "accept", in: "header", required: false, description: "", schema: { default: "text/x" } };
  const [contractCase] = deriveCases(
    table(row({ method: "GET", path: "/a", parameters: [accept as OperationParameter], ...status })),
  ).cases;
  const answering = { url: "https://other.example", fetch: async () => Response.json({ id: 1 }) };

  it("sends another document's headers and takes its statuses", async () => {
    if (contractCase === undefined) throw new Error("no case was derived");
    const right = documentColumn({ statuses: { "GET /a": "200" }, headers: { accept: "text/x" } });
    const reason = await runCase(contractCase, right, answering);
    // A bare answer has nothing that the mock adds to every one.
    expect(reason).toBe("the result has no request id");
  });

  it("fails a case whose headers are not the document's", async () => {
    if (contractCase === undefined) throw new Error("no case was derived");
    const wrong = documentColumn({ statuses: { "GET /a": "200" }, headers: { accept: "text/y" } });
    expect(await runCase(contractCase, wrong, answering)).toBe(
      'the request.headers.accept is "text/y", expected "text/x"',
    );
  });
});

describe(methodsColumn.name, () => {
  it("names an operation that no method is known for", async () => {
    const added = row({ method: "GET", path: "/orgs/{org}/copilot-spaces/latest", responses: [response(204)] });
    const [contractCase] = deriveCases(table(added)).cases;
    if (contractCase === undefined) throw new Error("no case was derived");
    await expect(methodsColumn.run(contractCase, target())).resolves.toContain("no method is known for it");
  });

  it("fails an error whose fields are not the example's", async () => {
    const invalid = caseNamed("POST /orgs/{org}/copilot-spaces 422 validation-failed from create-org-space");
    const changed = { ...invalid, answer: { ...invalid.answer, data: { ...Object(invalid.answer.data), errors: [] } } };
    expect(await runCase(changed, methodsColumn, mock)).toMatch(/^the error\.(data\.errors|fieldErrors)/);
  });

  it("leaves the helpers to client.request", () => {
    const helpers = Object.values<Operation>(operationsTable.operations).filter(({ helper }) => helper);
    expect(helpers.length).toBeGreaterThan(0);
    expect(helpers.some((helper) => methodsColumn.reaches(helper))).toBe(false);
  });
});

function caseNamed(name: string) {
  const found = cases[name];
  if (found === undefined) throw new Error(`no case is named ${name}`);
  return found;
}

function target() {
  return { baseUrl: mock.url, token: "any", fetch: () => Promise.reject(new Error("nothing should be sent")) };
}
