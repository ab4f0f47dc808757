import { operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { response, row, table } from "../../test/tiny-table.ts";
import { pairName } from "./contract-case.ts";
import { deriveCases } from "./derive-cases.ts";
import { listPairs } from "./list-pairs.ts";

const body = { required: true, description: "", mediaType: "application/json", schema: {} };
const named = (name: string, value: unknown) => ({ name, summary: "", value });

describe("deriveCases", () => {
  it("has a case for every pair of the document, each with a name of its own", () => {
    const { cases, underivable } = deriveCases(operationsTable);
    expect(underivable).toEqual([]);
    const shown = new Set(cases.map(({ pair }) => pairName(pair)));
    expect(listPairs(operationsTable).filter((pair) => !shown.has(pairName(pair)))).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it("says in one sentence that it does not know another format of the table", () => {
    const other = { ...operationsTable, format: 2 };
    expect(() => deriveCases(Object(other))).toThrow(
      /^This operations table has format 2, and the contract reads format 1: /,
    );
  });

  it("makes plain data, which another process can be given", () => {
    const { cases } = deriveCases(operationsTable);
    expect(structuredClone(cases)).toEqual(cases);
  });

  it("shows each example of each status, and a status that has none", () => {
    const get = row({ method: "GET", path: "/a", responses: [response(200, { one: 1, two: 2 }), response(304)] });
    expect(deriveCases(table(get)).cases.map(({ name, answer }) => [name, answer.data])).toEqual([
      ["GET /a 200 one", 1],
      ["GET /a 200 two", 2],
      ["GET /a 304", undefined],
    ]);
  });

  it("sends every request example where it succeeds, and the first where it fails", () => {
    const examples = [named("x", { a: 1 }), named("y", null)];
    const post = row({
      method: "POST",
      path: "/a",
      requestBody: { ...body, examples },
      responses: [response(201, { made: {} }), response(422, { invalid: {} })],
    });
    expect(deriveCases(table(post)).cases.map(({ name, request }) => [name, request.body])).toEqual([
      ["POST /a 201 made from x", { a: 1 }],
      ["POST /a 201 made from y", null],
      ["POST /a 422 invalid from x", { a: 1 }],
    ]);
  });

  it("also sends no body where none is required", () => {
    const requestBody = { ...body, required: false, examples: [named("x", {})] };
    const post = row({ method: "POST", path: "/a", requestBody, responses: [response(204)] });
    const requests = deriveCases(table(post)).cases.map(({ name, request }) => ({ name, hasBody: "body" in request }));
    expect(requests).toEqual([
      { name: "POST /a 204 from x", hasBody: true },
      { name: "POST /a 204 from no body", hasBody: false },
    ]);
  });

  it("fills path and query from examples and schemas, no two numbers alike, and escapes the path", () => {
    const parameter = (name: string, place: "path" | "query" | "header", schema: object) =>
      ({ name, in: place, required: true, description: "", schema: { ...schema } }) as const;
    const d = { ...parameter("d", "query", { enum: ["x", "y"] }), example: "y" };
    const get = row({
      method: "GET",
      path: "/{a}/{b}/{c}",
      parameters: [
        parameter("a", "path", { type: "integer" }),
        parameter("b", "path", { type: "integer", minimum: 5 }),
        parameter("c", "path", { type: "string" }),
        d,
        parameter("e", "query", { enum: ["x", "y"] }),
        parameter("Accept", "header", { type: "string", default: "application/json" }),
      ],
      responses: [response(204), response(404, { missing: {} })],
    });
    const [success, failure] = deriveCases(table(get)).cases;
    expect(success?.request).toEqual({
      method: "GET",
      path: "/1/6/some%20c",
      query: { d: "y", e: "x" },
      headers: { accept: "application/json" },
    });
    expect(failure?.request.query).toEqual({});
  });

  it("says what the document lacks where it cannot make a case", () => {
    const { underivable } = deriveCases(
      table(
        row({ method: "GET", path: "/a", responses: [{ ...response(200), mediaType: "application/json" }] }),
        row({ method: "POST", path: "/a", requestBody: { ...body, examples: [] }, responses: [response(201)] }),
        row({
          method: "GET",
          path: "/{a}",
          parameters: [{ name: "a", in: "path", required: true, description: "", schema: { type: "object" } }],
          responses: [response(204)],
        }),
      ),
    );
    expect(underivable.map(({ pair, reason }) => `${pairName(pair)}: ${reason}`)).toEqual([
      "GET /a 200: the status has a body, and no example of it",
      "POST /a 201: its request body is required, and has no example",
      'GET /{a} 204: no value for its parameter "a" can be made up: give it an example',
    ]);
  });
});
