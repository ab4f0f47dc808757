import { decodePermalink, encodePermalink } from "@copilot-spaces/reference/print";
import { createSandbox } from "@copilot-spaces/testing/sandbox";
import { operationsTable } from "@copilot-spaces/types/operations";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseSearch, stringifySearch } from "../../app/plain-search.ts";
import { defaultTarget } from "../../target/target.ts";
import { checkCall } from "./check-call.ts";
import { linkOfSearch, readExplorerSearch, searchOfLink } from "./explorer-search.ts";
import { findOperation, isDocumented } from "./find-operation.ts";
import { prepareCall } from "./prepare-call.ts";
import { sendCall } from "./send-call.ts";
import { sentInput } from "./sent-input.ts";
import { findTwin, ownerKindOf, switchOwner } from "./switch-owner.ts";

const operations = Object.values(operationsTable.operations);
const mock = { kind: "mock", baseUrl: "http://127.0.0.1:1" } as const;

it("has in the address what a permalink has, to the letter", () => {
  const text = fc.string({ unit: "binary" });
  const input = fc.record(
    {
      path: fc.dictionary(text, fc.oneof(text, fc.nat()), { minKeys: 1 }),
      body: fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), input, (operation, each) => {
      const link = { operation, input: each };
      const address = `/explorer${stringifySearch({ ...searchOfLink(link) })}`;
      expect(address).toBe(encodePermalink(link));
      expect(linkOfSearch(readExplorerSearch(parseSearch(address.slice("/explorer".length))))).toEqual(link);
    }),
  );
});

it("leaves out of an address what no permalink holds", () => {
  expect(readExplorerSearch({ operation: "a", token: "ghp_x", body: 5, q: "x" })).toEqual({ operation: "a" });
  expect(linkOfSearch({})).toBeUndefined();
});

it("prepares a call of every operation that the document has nothing against", () => {
  for (const operation of operations) {
    const { input } = prepareCall(operation);
    expect([...checkCall(operation, input)], operation.id).toEqual([]);
  }
});

it("keeps what means the same in another operation", () => {
  const operation = findOperation("copilot-spaces/get-resource-for-org") ?? expect.fail();
  const { input } = prepareCall(operation, { path: { org: "acme", space_number: 9, username: "x" } });
  expect(input.path).toEqual({ org: "acme", space_number: 9, space_resource_id: 1 });
});

it("finds an operation by id and by route, and makes one of a route that the document does not have", () => {
  for (const operation of operations) {
    expect(findOperation(operation.id)).toBe(operation);
    expect(findOperation(operation.route)).toBe(operation);
  }
  const made = findOperation("POST /repos/{owner}/x") ?? expect.fail();
  expect(made.parameters.map(({ name }) => name)).toEqual(["owner"]);
  expect([isDocumented(made), made.requestBody?.required]).toEqual([false, false]);
  for (const name of ["nothing", "FETCH /a", "GET a", "constructor", ""]) expect(findOperation(name)).toBeUndefined();
});

it("goes to the other kind of owner and back", () => {
  for (const operation of operations) {
    const twin = findTwin(operation);
    if (twin === undefined) continue;
    expect(findTwin(twin)).toBe(operation);
    expect(ownerKindOf(twin)).not.toBe(ownerKindOf(operation));
    const { input } = prepareCall(operation);
    const there = switchOwner(input, twin);
    expect([...checkCall(twin, there.input).keys()].filter((each) => each.startsWith("/path/"))).not.toContain(
      "/path/org",
    );
    expect(switchOwner(there.input, operation)).toEqual({ operation: operation.id, input });
  }
});

it("says what the document has against a call, at the field", () => {
  const operation = findOperation("copilot-spaces/update-for-user") ?? expect.fail();
  const remarks = checkCall(operation, { path: { username: "a" }, body: { base_role: "writer" } });
  expect([...remarks.keys()]).toEqual(["/path/space_number", "/body/base_role"]);
});

it("tells only the mock which answer to give, and sends no token of a call's own", () => {
  const input = { headers: { Prefer: "code=404", Authorization: "Bearer x", "x-a": "b" } };
  expect(sentInput(input, mock)).toEqual({ headers: { Prefer: "code=404", "x-a": "b" } });
  expect(sentInput(input, defaultTarget)).toEqual({ headers: { "x-a": "b" } });
  expect(sentInput({ headers: { prefer: "code=404" }, body: 1 }, defaultTarget)).toEqual({ body: 1 });
  expect(decodePermalink(encodePermalink({ operation: "a", input }))?.input.headers).toEqual({ Prefer: "code=404" });
});

const never = new AbortController().signal;

it("sends a call once, and takes any answer for one", async () => {
  const statuses = [503, 429, 200];
  for (const status of statuses) {
    let count = 0;
    const fetch = async () => {
      count += 1;
      return new Response(status === 200 ? "<html>" : "{}", { status, headers: { "retry-after": "1" } });
    };
    const outcome = await sendCall("GET /user", {}, { clientOptions: { fetch }, signal: never });
    expect([outcome.kind, count]).toEqual(["answer", 1]);
    expect(outcome).toMatchObject({ status, body: status === 200 ? "<html>" : "{}" });
  }
});

it("tells what was not sent from what was not answered, and both from what was cancelled", async () => {
  const fetch = () => Promise.reject(new Error("refused"));
  const send = (path: object, signal = never) =>
    sendCall("GET /users/{username}/copilot-spaces", { path: { ...path } }, { clientOptions: { fetch }, signal });
  expect(await send({ username: ".." })).toMatchObject({ kind: "refused" });
  expect(await send({ username: "a" })).toMatchObject({ kind: "failure" });
  expect(await send({ username: "a" }, AbortSignal.abort())).toEqual({ kind: "cancelled" });
});

it("has an answer of the sandbox for every operation", async () => {
  for (const operation of operations) {
    const sandbox = createSandbox();
    const clientOptions = { fetch: sandbox.fetch, token: sandbox.token("octocat") };
    const outcome = await sendCall(operation.route, prepareCall(operation).input, { clientOptions, signal: never });
    expect(outcome.kind, operation.id).toBe("answer");
  }
});
