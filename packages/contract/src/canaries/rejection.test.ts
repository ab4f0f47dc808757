import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { startMock } from "@copilot-spaces/testing/mock";
import { operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, inject, it } from "vitest";
import { response, row, table } from "../../test/tiny-table.ts";
import { rejectWrongRequests } from "./reject-wrong-requests.ts";
import { rejectWrongResponses } from "./reject-wrong-responses.ts";

const uncheckable = { type: "object", properties: { a: { type: "string" }, b: { type: "string", maxLength: 1.5 } } };
const create = row({
  method: "POST",
  path: "/a",
  requestBody: {
    required: true,
    description: "",
    mediaType: "application/json",
    schema: {},
    examples: [{ name: "x", summary: "", value: { a: "1" } }],
  },
  responses: [response(200, { y: { a: "1" } }), response(401, { z: {} })],
});

describe("rejectWrongRequests", () => {
  it("finds that each wrong request of each operation is rejected", async () => {
    const { tried, findings } = await rejectWrongRequests(operationsTable, { url: inject("mockUrl") });
    expect(tried).toBeGreaterThanOrEqual(Object.keys(operationsTable.operations).length);
    expect(findings).toEqual([]);
  });

  it("finds a schema that checks nothing, and a token that nobody asks for", async () => {
    const mock = await startMock({ document: document() });
    expect((await rejectWrongRequests(table(create), mock)).findings).toEqual([
      "POST /a: a wrong token was answered with 200",
      "POST /a: a wrong body was answered with 200",
      "POST /a: a wrong body.a was answered with 200",
    ]);
    await mock.close();
  });
});

describe("rejectWrongRequests of a document that leaves nothing to be wrong", () => {
  it("tries no wrong token where 401 is not declared, and is content", async () => {
    const get = row({ method: "GET", path: "/b", responses: [response(204)] });
    const paths = { "/b": { get: { responses: { "204": { description: "None" } } } } };
    const mock = await startMock({ document: { openapi: "3.1.0", info: { title: "", version: "1" }, paths } });
    expect(await rejectWrongRequests(table(get), mock)).toMatchObject({ tried: 0, findings: [] });
    await mock.close();
  });

  it("finds an operation that no case shows", async () => {
    const bare = row({ ...create, responses: [response(401, { z: {} })] });
    expect((await rejectWrongRequests(table(bare), { url: "http://127.0.0.1:9" })).findings).toEqual([
      "POST /a: no case shows how it is called rightly",
    ]);
  });
});

describe("rejectWrongResponses", () => {
  it("finds that each wrong success of each operation is rejected", async () => {
    const { tried, findings } = await rejectWrongResponses(operationsTable, ownDocument());
    expect(tried).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });

  it("finds a schema that checks nothing", async () => {
    expect((await rejectWrongResponses(table(create), document())).findings).toEqual([
      "POST /a 200 y: an answer with a wrong body passed",
      "POST /a 200 y: an answer with a wrong body.a passed",
    ]);
  });

  it("finds a right answer that is rejected", async () => {
    const wrong = row({ ...create, responses: [response(200, { y: 1 })] });
    const { findings } = await rejectWrongResponses(table(wrong), document({ type: "object" }));
    expect(findings).toEqual(["POST /a 200 y: the right answer was turned into 500"]);
  });
});

function document(schema: object = uncheckable): object {
  const content = { "application/json": { schema, examples: { y: { value: { a: "1" } } } } };
  const post = { requestBody: { required: true, content }, responses: { "200": { description: "OK", content } } };
  return { openapi: "3.1.0", info: { title: "", version: "1" }, paths: { "/a": { post } } };
}

function ownDocument(): object {
  const require = createRequire(import.meta.url);
  return JSON.parse(readFileSync(require.resolve("@copilot-spaces/openapi"), "utf8"));
}
