import { operationsTable } from "@copilot-spaces/types/operations";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type AnsweredOutcome, formatSize, nameStatus, readFacts } from "./answer-facts.ts";
import { answerRemarks } from "./answer-remarks.ts";
import { checkAnswer } from "./check-answer.ts";
import { listLines } from "./json-lines.ts";

const answer = (over: Partial<AnsweredOutcome> = {}): AnsweredOutcome => ({
  kind: "answer",
  status: 200,
  headers: {},
  body: "",
  duration: 1,
  ...over,
});
const { operations } = operationsTable;

it("reads size, request id and rate limit", () => {
  const headers = {
    "x-github-request-id": "0A:1",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "4999",
    "x-ratelimit-reset": "1700000000",
  };
  expect(readFacts(answer({ headers, body: "é" }))).toEqual({
    size: 2,
    requestId: "0A:1",
    rateLimit: { limit: 5000, remaining: 4999, resets: new Date(1_700_000_000_000) },
  });
  expect(readFacts(answer({ headers: { "x-ratelimit-limit": "many" } })).rateLimit).toBeUndefined();
  expect([999, 1500, 2_500_000].map(formatSize)).toEqual(["999 B", "1.5 kB", "2.5 MB"]);
  expect([200, 404, 599].map(nameStatus)).toEqual(["200 OK", "404 Not Found", "599"]);
});

it("names every status that the document declares", () => {
  const statuses = Object.values(operations).flatMap(({ responses }) => responses.map(({ status }) => status));
  for (const status of statuses) expect(nameStatus(status)).toMatch(/^\d{3} [A-Z]/);
});

it("finds no fault with any example of the document", () => {
  for (const operation of Object.values(operations)) {
    for (const { status, examples } of operation.responses) {
      for (const { value } of examples) {
        expect(checkAnswer(operation, answer({ status, body: JSON.stringify(value) }))).toEqual([]);
      }
    }
  }
});

it("finds what differs from the document, field by field", () => {
  const operation = operations["users/get-authenticated"];
  const found = (over: Partial<AnsweredOutcome>) =>
    checkAnswer(operation, answer(over))?.map(({ instancePath, message }) => `${instancePath} ${message}`);
  expect(found({ body: '{"login":5}' })).toContain("/login must be a string");
  expect(found({ body: "<html>" })).toEqual([" is no JSON"]);
  expect(found({ body: "" })).toEqual([" is required"]);
  expect(found({ status: 418, body: "{}" })?.[0]).toMatch(/^ has the status 418/);
  expect(checkAnswer(undefined, answer())).toBeUndefined();
});

it("prints JSON that is the same again, whatever it holds", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = listLines(value)
        .map(({ depth, name, text: each }) => `${"  ".repeat(depth)}${name}${each}`)
        .join("\n");
      expect(text).toBe(JSON.stringify(value, null, 2));
    }),
  );
  expect(listLines({ "a/b": [1, { c: null }] }).map(({ pointer }) => pointer)).toEqual([
    "",
    "/a~1b",
    "/a~1b/0",
    "/a~1b/1",
    "/a~1b/1/c",
    undefined,
    undefined,
    undefined,
  ]);
});

const update = operations["copilot-spaces/update-for-org"];
if (update === undefined) throw new Error("The operation is gone.");

it("says at a field what the answer says of it, until it is changed", () => {
  const errors = [
    { resource: "CopilotSpace", field: "name", code: "missing_field" },
    { resource: "CopilotSpaceResource", field: "id", code: "missing", index: 1, value: 9 },
  ];
  const refused = answer({ status: 422, body: JSON.stringify({ message: "Validation Failed", errors }) });
  const sent = { body: { resources_attributes: [{ id: 8 }, { id: 9 }] } };
  const remarks = answerRemarks(update, refused, { sent, now: sent });
  expect([...remarks.keys()]).toEqual(["/body/name", "/body/resources_attributes/1/id"]);
  expect(remarks.get("/body/name")?.[0]).toMatchObject({ from: "answer", text: "name: is missing" });
  const now = { body: { name: "A", resources_attributes: [{ id: 8 }, { id: 9 }] } };
  expect([...answerRemarks(update, refused, { sent, now }).keys()]).toEqual(["/body/resources_attributes/1/id"]);
});

it("takes the mock's violations for its word, and not the example that it answers with", () => {
  const violations = [{ location: ["request", "body", "base_role"], code: "enum", message: "must be one of" }];
  const refused = answer({
    status: 422,
    headers: { "sl-violations": JSON.stringify(violations) },
    body: '{"message":"Validation Failed","errors":[{"field":"name","code":"missing_field"}]}',
  });
  const sent = { body: { base_role: "x" } };
  expect([...answerRemarks(update, refused, { sent, now: sent })]).toEqual([
    ["/body/base_role", [{ from: "answer", text: "must be one of" }]],
  ]);
});
