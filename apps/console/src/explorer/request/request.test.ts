import type { RequestInput } from "@copilot-spaces/reference/print";
import { operationsTable } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { groupFindings } from "../answer/group-findings.ts";
import { findHits, readPlace } from "../search/find-hits.ts";
import { fillPath } from "./fill-path.ts";
import { listMockAnswers, preferOf, withPrefer } from "./mock-answer.ts";
import { headerFields, parameterFields, withBody, withValues } from "./parameter-fields.ts";

const operations = Object.values(operationsTable.operations);
const list = operationsTable.operations["copilot-spaces/list-for-org"];
if (list === undefined) throw new Error("The operation is gone.");

it("shows a path as it will be sent, and what is missing in it", () => {
  const parts = fillPath("/orgs/{org}/copilot-spaces/{space_number}", { org: "a/b \ud800" });
  expect(parts.map(({ text }) => text).join("")).toBe("/orgs/a%2Fb%20%EF%BF%BD/copilot-spaces/{space_number}");
  expect(parts.filter(({ isMissing }) => isMissing).map(({ text }) => text)).toEqual(["{space_number}"]);
});

it("offers every status of every operation as the mock's answer, and sets one at a time", () => {
  for (const operation of operations) {
    const answers = listMockAnswers(operation);
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(operation.responses.map(({ status }) => status)),
    );
    expect(new Set(answers.map(({ prefer }) => prefer)).size).toBe(answers.length);
  }
  const asked = withPrefer({ headers: { Prefer: "code=404", "x-a": "b" }, body: 1 }, "code=403");
  expect(asked).toEqual({ headers: { "x-a": "b", prefer: "code=403" }, body: 1 });
  expect(preferOf(asked)).toBe("code=403");
  expect(withPrefer({ headers: { prefer: "code=404" } }, "")).toEqual({});
});

it("has a field for each parameter, and for each header that a call has besides", () => {
  expect(parameterFields(list, "query").map(({ name }) => name)).toEqual(["per_page", "before", "after"]);
  const names = headerFields(list, { Accept: "a", prefer: "code=404", "x-a": "b" }).map(({ name }) => name);
  expect(names).toEqual(["Accept", "X-GitHub-Api-Version", "x-a"]);
});

it("leaves out what is empty", () => {
  expect(withValues({ path: { org: "a" }, body: 1 }, "path", { org: "" })).toEqual({ body: 1 });
  expect(withValues({}, "query", { per_page: 5, after: "", wrong: true })).toEqual({
    query: { per_page: 5, wrong: true },
  });
  expect(withValues({}, "path", { org: true })).toEqual({});
  expect(withBody({ body: 1 }, undefined)).toEqual({});
  expect(withBody({}, null)).toEqual({ body: null });
});

it("says what is missing in an answer at the object that it is missing in", () => {
  const findings = [
    { instancePath: "/owner/login", keyword: "required", message: "is required" },
    { instancePath: "/id", keyword: "type", message: "must be a whole number" },
    { instancePath: "", keyword: "type", message: "must be an object" },
  ];
  const groups = groupFindings(findings, (pointer) => pointer === "/id" || pointer === "/owner");
  expect([...groups]).toEqual([
    ["/owner", ["login is required"]],
    ["/id", ["must be a whole number"]],
    ["", ["must be an object"]],
  ]);
});

it("leads to every operation without a word, those of the other owner by its twin", () => {
  const found = findHits("  ").flatMap(({ operation, twin }) => [
    operation.id,
    ...(twin === undefined ? [] : [twin.id]),
  ]);
  expect(new Set(found)).toEqual(new Set(operations.map(({ id }) => id)));
  expect(found.length).toBe(operations.length);
  expect(findHits("add a team")[0]?.operation.id).toBe("copilot-spaces/add-collaborator-for-org");
});

it("stays with the kind of owner that the page is about, unless the words say whose", () => {
  const choose = (words: string, path: NonNullable<RequestInput["path"]>) => {
    const [hit] = findHits(words, path);
    return hit?.operation.path.split("/")[1];
  };
  expect(choose("list resources", { username: "mona" })).toBe("users");
  expect(choose("list resources", { org: "acme" })).toBe("orgs");
  expect(choose("list resources", {})).toBe("orgs");
  expect(choose("spaces of an organization", { username: "mona" })).toBe("orgs");
  // Only an organization's space takes a team.
  expect(choose("share with team", { username: "mona" })).toBe("orgs");
  expect(choose("list my spaces", { org: "acme" })).toBe("users");
  expect(readPlace({ username: "mona", space_number: "3", step: "x" })).toEqual({ username: "mona", space_number: 3 });
  expect(readPlace({ org: 5, space_number: "3x" })).toEqual({});
});
