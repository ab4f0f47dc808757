import { expect, it } from "vitest";
import { readCall } from "./read-call.ts";
import type { RecordedRequest } from "./recorder.ts";

const request = (method: string, url: string, rest: Partial<RecordedRequest> = {}): RecordedRequest => ({
  id: 1,
  method,
  url,
  headers: {},
  body: undefined,
  startedAt: 0,
  ...rest,
});

it("reads an operation, its path, its query and its body", () => {
  const call = readCall(
    request("PUT", "https://api.github.com/orgs/octo-org/copilot-spaces/3?x=1", { body: '{"name":"Plans"}' }),
    "https://api.github.com",
  );
  expect(call?.operation.id).toBe("copilot-spaces/update-for-org");
  expect(call?.input).toEqual({
    path: { org: "octo-org", space_number: 3 },
    query: { x: "1" },
    body: { name: "Plans" },
  });
});

it("reads what was sent below a path of the server", () => {
  const call = readCall(request("GET", "http://127.0.0.1:5000/mock/user"), "http://127.0.0.1:5000/mock");
  expect(call?.operation.route).toBe("GET /user");
});

it("keeps the answer that the mock was asked for, and nothing that the client adds itself", () => {
  const headers = { prefer: "code=404", accept: "application/json", "x-github-api-version": "2026-03-10" };
  const call = readCall(request("GET", "http://mock.test/user", { headers }), "http://mock.test");
  expect(call?.input.headers).toEqual({ prefer: "code=404" });
});

it("reads a request that the document does not have", () => {
  const call = readCall(request("GET", "https://api.github.com/zen"), "https://api.github.com");
  expect(call?.operation.route).toBe("GET /zen");
});

it("reads a value that was escaped", () => {
  const call = readCall(
    request("GET", "https://sandbox.invalid/orgs/a%2Fb/copilot-spaces?per_page=5"),
    "https://sandbox.invalid",
  );
  expect(call?.input).toEqual({ path: { org: "a/b" }, query: { per_page: 5 } });
});
