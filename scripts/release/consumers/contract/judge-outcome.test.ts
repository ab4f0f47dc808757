import { describe, expect, it } from "vitest";
import { type Expectation, judgeOutcome } from "./judge-outcome.ts";

const document = {
  paths: {
    "/user": {
      parameters: [],
      get: { operationId: "users/get", responses: { 200: {}, 401: {} } },
    },
  },
};
const expected: Expectation = { runtime: /^Node\.js\/20\b/, columns: ["client.request", "cps"], document };
const outcome = {
  runtime: "Node.js/20.20.2",
  shown: { "client.request": ["users/get 200", "users/get 401"], cps: ["users/get 200"] },
  problems: [],
};

describe("judgeOutcome", () => {
  it("finds nothing where every status of the document has a case", () => {
    expect(judgeOutcome(outcome, expected)).toEqual([]);
  });

  it("passes on what the contract found", () => {
    expect(judgeOutcome({ ...outcome, problems: ["no"] }, expected)).toEqual(["no"]);
  });

  it("names another runtime than the one that was meant", () => {
    expect(judgeOutcome({ ...outcome, runtime: "Node.js/24" }, expected)).toEqual([
      "it ran on Node.js/24, not on ^Node\\.js\\/20\\b",
    ]);
  });

  it("names a status without a case", () => {
    const shown = { ...outcome.shown, "client.request": ["users/get 200"] };
    expect(judgeOutcome({ ...outcome, shown }, expected)).toEqual(["client.request has run no case of users/get 401"]);
  });

  it("names a column that has run nothing", () => {
    const shown = { "client.request": outcome.shown["client.request"] };
    expect(judgeOutcome({ ...outcome, shown }, expected)).toEqual(["cps has run no case"]);
  });

  it("takes a document without operations for one that shows nothing", () => {
    const findings = judgeOutcome({ ...outcome, shown: {} }, { ...expected, document: { paths: {} } });
    expect(findings).toEqual(["client.request has run no case", "cps has run no case"]);
  });
});
