import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Explanation, explainAnswer, type FailedAnswer } from "./index.ts";

const now = Date.parse("2026-11-20T10:00:00Z");
const operations: readonly Operation[] = Object.values(operationsTable.operations);

function operationOf(id: string): Operation {
  const operation = operationsTable.operations[id];
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  return operation;
}

const ofOrg = operationOf("copilot-spaces/get-for-org");
const ofUser = operationOf("copilot-spaces/get-for-user");

function explain(answer: Partial<FailedAnswer>): Explanation {
  return explainAnswer({ operation: ofOrg, status: 404, headers: {}, body: { message: "Not Found" }, now, ...answer });
}

/** Everything that an explanation says. */
function textOf({ title, reasons, advice, fields }: Explanation): string {
  return [title, ...reasons, ...advice, ...fields.map(({ text }) => text)].join("\n");
}

/** Every scope that the document names anywhere. */
const everyScope = [...new Set(operations.flatMap(({ access }) => access?.scopes ?? []))];

/** The scopes that a text names, of those that the document has. */
function scopesIn(text: string): string[] {
  const words = text.split(/[\s,.;]+/);
  return everyScope.filter((scope) => words.includes(scope)).sort();
}

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  const needed = [...(operation.access?.scopes ?? [])].sort();

  it.each([401, 403, 404])("names the scopes that the document names, after a %i", (status) => {
    for (const headers of [{}, { "x-oauth-scopes": "" }, { "x-oauth-scopes": "gist" }]) {
      const explanation = explain({ operation, status, headers, body: { message: "No" } });
      // A parameter may be called like a scope: repo.
      const ofScopes = explanation.reasons.filter((reason) => !/^There is nothing with this /.test(reason));
      expect(scopesIn(ofScopes.join("\n"))).toEqual(needed);
      expect([...(explanation.scopes?.needed ?? [])].sort()).toEqual(needed);
    }
  });

  it.each([403, 404])("says what a token lacks, and nothing of scopes to one that has them, after a %i", (status) => {
    const scopes = operation.access?.scopes ?? [];
    const none = explain({ operation, status, headers: { "x-oauth-scopes": "gist" } });
    expect(none.scopes?.lacking ?? []).toEqual(scopes);
    expect(scopesIn(none.advice.join("\n"))).toEqual(needed);
    const all = explain({ operation, status, headers: { "x-oauth-scopes": "admin:org, repo, user, codespace" } });
    expect(all.scopes?.lacking ?? []).toEqual([]);
    expect(scopesIn(all.advice.join("\n"))).toEqual([]);
  });

  it.each([401, 403, 404])("says of a user's spaces that newer tokens cannot call them, after a %i", (status) => {
    const explanation = explain({ operation, status });
    const refuses = /No fine-grained token and no token of a GitHub App may do this\./.test(textOf(explanation));
    expect(refuses).toBe(operation.access?.fineGrained === false);
  });

  it.each([400, 401, 403, 404, 422, 429, 503])("explains a %i by the document's own examples", (status) => {
    const examples = operation.responses.find((response) => response.status === status)?.examples ?? [];
    for (const { value } of [...examples, { value: undefined }]) {
      const explanation = explain({ operation, status, body: value, table: operationsTable });
      expect(explanation.title).toMatch(new RegExp(`^${status}: .+`));
      expect(explanation.reasons.length + explanation.fields.length).toBeGreaterThan(0);
      expect(explanation.retryAt === undefined).toBe(status !== 429);
      expect(textOf(explanation)).not.toMatch(/undefined|\[object|\n\n| {2}/);
    }
  });
});

describe("a token of a known kind", () => {
  it.each(["fine-grained", "app"] as const)("is refused for a user's spaces whatever it may do: %s", (tokenKind) => {
    const { reasons, advice } = explain({ operation: ofUser, status: 403, tokenKind });
    expect(reasons[0]).toMatch(/^No .* may do this, whatever its permissions\.$/);
    expect(advice).toEqual(["Use a classic token with the scope repo."]);
  });

  it("needs the permission that the document names, where it may", () => {
    const { reasons, advice } = explain({ status: 403, tokenKind: "fine-grained" });
    expect(reasons[0]).toBe("This takes the organization permission “Copilot Spaces” (read).");
    expect(advice[0]).toContain("Give the fine-grained token the organization permission “Copilot Spaces” (read)");
  });

  it("gets its scopes where it came from", () => {
    const headers = { "x-oauth-scopes": "repo, gist" };
    expect(explain({ headers, tokenKind: "oauth" }).advice[0]).toContain("gh auth refresh --scopes read:org");
    expect(explain({ headers, tokenKind: "classic" }).advice[0]).toContain("in GitHub's settings");
    expect(explain({ headers }).reasons[1]).toBe("This takes the scope read:org, and the token has repo and gist.");
  });

  it("is asked for where there was none", () => {
    const { reasons, advice } = explain({ status: 401, tokenKind: "none", body: undefined });
    expect(reasons[0]).toBe("There was no token with the request.");
    expect(advice).toEqual(["Say who you are with such a token."]);
    expect(explain({ status: 401, body: { message: "Bad credentials" } }).advice).toEqual(["Use another token."]);
  });
});

it("says of a 404 which names may be wrong", () => {
  expect(explain({}).reasons[0]).toBe(
    "There is nothing with this org and space_number, or nothing that this token may see: the answer is 404 in both cases.",
  );
  expect(explain({ operation: undefined, status: 410 }).reasons[0]).toBe(
    "There is nothing here, or nothing that this token may see: the answer is 410 in both cases.",
  );
});

it.each([
  [
    "<!DOCTYPE html><html><head><title>Unicorn!\n &middot; GitHub</title></head>",
    '502: an HTML page, "Unicorn! &middot; GitHub"',
  ],
  ["\n<html><h1>Bad gateway</h1></html>", "502: an HTML page"],
  ["<!doctype html><title> </title>", "502: an HTML page"],
  ["upstream connect error", "502: upstream connect error"],
  ["<3 you", "502: <3 you"],
])("does not repeat a page that something in between answered with: %j", (body, title) => {
  const { title: said, reasons } = explain({ status: 502, body });
  expect(said).toBe(title);
  expect(reasons.join()).not.toContain("<");
});

it("tells where to go through single sign-on", () => {
  const url = "https://github.com/orgs/acme/sso?authorization_request=A";
  const explanation = explain({ status: 403, headers: { "x-github-sso": `required; url=${url}` } });
  expect(explanation.advice[0]).toBe(`Authorize the token: ${url}`);
  expect(textOf(explain({ headers: { "x-github-sso": "required; url=javascript:alert(1)" } }))).not.toContain(
    "javascript",
  );
});

it("lists the fields of a 422, and what they take", () => {
  const errors = [
    { resource: "CopilotSpace", field: "base_role", code: "invalid", value: "owner" },
    { field: "repository_id", index: 1, message: "does not name a repository" },
    { resource: "CopilotSpace", code: "custom" },
    "Something else",
    null,
    3,
  ];
  const { fields } = explain({
    operation: operationOf("copilot-spaces/create-for-user"),
    status: 422,
    body: { message: "Validation Failed", errors },
    table: operationsTable,
  });
  expect(fields.map(({ text }) => text)).toEqual([
    'base_role: is not valid (it is "owner"); it takes "reader" or "no_access"',
    "repository_id (entry 1): does not name a repository",
    "CopilotSpace: custom",
    "Something else",
  ]);
  expect(fields[1]).toMatchObject({ field: "repository_id", index: 1, message: "does not name a repository" });
});

it("says which version of the API there is", () => {
  const message = "The API version in X-GitHub-Api-Version is not supported.";
  expect(explain({ status: 400, body: { message } }).advice[0]).toMatch(/or ask for \d{4}-\d{2}-\d{2}\.$/);
});

it("says after a server's error whether the document lets the request be sent twice", () => {
  const advise = (id: string) => explain({ operation: operationOf(id), status: 502, body: "<html>" }).advice[0];
  expect(advise("copilot-spaces/get-for-org")).toContain("it does no harm to send this twice");
  expect(advise("copilot-spaces/create-for-org")).toContain("look before you send it again");
  expect(advise("copilot-spaces/update-for-org")).toContain("Without resources_attributes");
});

it("gives what the answer has for support and for reading on", () => {
  const headers = new Headers({ "X-GitHub-Request-Id": "8f2" });
  const body = { message: "Not Found", documentation_url: "https://docs.github.com/rest" };
  expect(explain({ headers, body })).toMatchObject({ requestId: "8f2", documentation: "https://docs.github.com/rest" });
  expect(explain({ body: { documentation_url: "javascript:1" } }).documentation).toBe(ofOrg.documentation);
  expect(explain({ operation: undefined, status: 418, body: "short and stout" })).toMatchObject({
    title: "418: short and stout",
    reasons: [],
  });
});

it("takes anything for an answer", () => {
  const header = fc.constantFrom("retry-after", "x-oauth-scopes", "x-ratelimit-reset", "x-ratelimit-remaining", "get");
  fc.assert(
    fc.property(
      fc.constantFrom(undefined, ofOrg, ofUser),
      fc.integer({ min: 400, max: 599 }),
      fc.dictionary(header, fc.oneof(fc.string(), fc.bigInt().map(String))),
      fc.oneof(fc.anything(), fc.record({ message: fc.anything(), errors: fc.anything(), code: fc.anything() })),
      (operation, status, headers, body) => {
        const explanation = explain({ operation, status, headers, body });
        expect(explanation.title).toMatch(new RegExp(`^${status}: `));
        expect(Number.isNaN(explanation.retryAt?.getTime())).toBe(false);
        expect(textOf(explanation).split("\n").length).toBeLessThan(50);
      },
    ),
    { numRuns: 2_000 },
  );
});
