import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spacesDocument } from "../test/spaces-document.ts";
import { type Mock, startMock } from "./mock/start-mock.ts";
import { strictFetch } from "./strict-fetch.ts";

describe("strictFetch", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ document: spacesDocument() });
  });
  afterAll(() => mock.close());
  const headers = { authorization: "Bearer secret", "content-type": "application/json" };

  it("passes a response on untouched when nothing is wrong", async () => {
    const strict = strictFetch(fetch);
    const response = await strict(`${mock.url}/orgs/a/spaces/1`, { headers });
    expect(await response.json()).toEqual({ number: 1 });
    expect(strict.violations).toEqual([]);
  });

  it("fails on a request that the document forbids, although its response looks like any 422", async () => {
    const strict = strictFetch(fetch);
    const create = strict(`${mock.url}/orgs/a/spaces?secret=1`, { method: "POST", headers, body: '{"name":1}' });
    await expect(create).rejects.toThrow(
      "POST /orgs/a/spaces breaks the document: request.body.name: Request body property name must be string",
    );
    expect(strict.violations).toHaveLength(1);
  });

  it("fails on what the document has no answer for", async () => {
    await expect(strictFetch(fetch)(new Request(`${mock.url}/nowhere`, { headers }))).rejects.toThrow(
      "GET /nowhere has no answer in the document: Route not resolved, no path matched.",
    );
    const misspelt = strictFetch(fetch)(`${mock.url}/orgs/a/spaces/1`, {
      headers: { ...headers, prefer: "example=spcae" },
    });
    await expect(misspelt).rejects.toThrow("has no answer in the document");
  });

  it("fails on an example that breaks its own schema", async () => {
    await expect(strictFetch(fetch)(`${mock.url}/broken`, { headers })).rejects.toThrow(
      "response.body.number: Response body property number must be integer",
    );
  });

  it("lets an expected violation pass, and fails when it does not come", async () => {
    const strict = strictFetch(fetch, { expectViolations: true });
    const response = await strict(`${mock.url}/orgs/a/spaces`, { method: "POST", headers, body: '{"name":1}' });
    expect(response.status).toBe(422);
    await expect(strict(`${mock.url}/orgs/a/spaces/1`, { headers })).rejects.toThrow(
      "expected a violation, found none",
    );
  });
});
