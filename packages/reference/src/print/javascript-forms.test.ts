import { type Client, createClient, type FetchInit } from "@copilot-spaces/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCalls, hostileCall, printable, token, wholeCall } from "../../test/calls.ts";
import type { PrintableRequest, RequestCall } from "./index.ts";
import { printRequest } from "./index.ts";

const baseUrl = "https://api.octocorp.ghe.com";

/** A `fetch` that answers nothing of use and keeps what it was asked. */
function recordingFetch() {
  const requests: Pick<PrintableRequest["outgoing"], "method" | "url" | "headers" | "body">[] = [];
  const fetch = async (url: string, { method, headers, body }: Pick<FetchInit, "method" | "headers" | "body">) => {
    requests.push({ method, url: new URL(url).href, headers: { ...headers }, body });
    return new Response("{}");
  };
  return { fetch, requests };
}

/** Runs printed code as the body of an async function that has what `names` gives. */
async function evaluate(code: string, names: Readonly<Record<string, unknown>>): Promise<void> {
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;
  await AsyncFunction(...Object.keys(names), code)(...Object.values(names));
}

async function sentByFetchForm(call: RequestCall) {
  const { fetch, requests } = recordingFetch();
  const printed = printRequest("fetch", await printable(call, baseUrl));
  await evaluate(printed, { fetch, process: { env: { COPILOT_SPACES_TOKEN: token } } });
  return requests;
}

async function sentByClientForm(call: RequestCall) {
  const { fetch, requests } = recordingFetch();
  const client: Client = createClient({ baseUrl, token, fetch, userAgent: "cps/1.0", retry: { limit: 0 } });
  // The answer is not one that the document declares, which comes after the request.
  await evaluate(printRequest("client", await printable(call, baseUrl)), { client }).catch((error) => {
    if (requests.length === 0) throw error;
  });
  return requests;
}

async function expected(call: RequestCall) {
  const { outgoing } = await printable(call, baseUrl);
  const { method, url, headers, body } = outgoing;
  const trimmed = Object.entries(headers).map(([name, value]) => [name, value.trim()]);
  return [{ method, url, headers: { ...Object.fromEntries(trimmed), authorization: `Bearer ${token}` }, body }];
}

function trimmed(requests: readonly PrintableRequest["outgoing"][]) {
  return requests.map((request) => ({
    ...request,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, value.trim()])),
  }));
}

describe.each([
  ["fetch", sentByFetchForm],
  ["client", sentByClientForm],
])("the form %s, evaluated", (_, send) => {
  it.each(exampleCalls)("sends what the client sends: %s", async (__, call) => {
    expect(await send(call)).toEqual(await expected(call));
  });

  it("sends what the client sends, whatever the values", async () => {
    await fc.assert(
      fc.asyncProperty(hostileCall, async (small) => {
        const call = wholeCall(small);
        expect(trimmed(await send(call))).toEqual(await expected(call));
      }),
      { numRuns: 1_000 },
    );
  });

  it("sends what the client sends to a path that the document does not have", async () => {
    const call = {
      operation: undefined,
      route: "POST /a/{b}",
      input: { path: { b: "c" }, body: { ["__proto__"]: 1 } },
    };
    expect(await send(call)).toEqual(await expected(call));
  });
});

it("calls the client's methods", async () => {
  const printed = await Promise.all(
    exampleCalls.map(async ([name, call]) => [name, printRequest("client", await printable(call, baseUrl))] as const),
  );
  const byRoute = printed.filter(([, code]) => code.includes("client.request(")).map(([name]) => name);
  expect(byRoute).toEqual(exampleCalls.filter(([, { operation }]) => operation?.helper).map(([name]) => name));
});

it("reads as people write it", async () => {
  const route = "POST /orgs/{org}/copilot-spaces";
  const operation = exampleCalls.map(([, call]) => call.operation).find((each) => each?.route === route);
  const call = { operation, route, input: { path: { org: "acme" }, body: { name: "Plan", description: undefined } } };
  const request = await printable(call, "https://api.github.com");
  expect(printRequest("client", request)).toBe('await client.spaces.create({ org: "acme" }, { name: "Plan" });');
  expect(printRequest("fetch", request)).toBe(
    `const response = await fetch("https://api.github.com/orgs/acme/copilot-spaces", {
  method: "POST",
  headers: {
    accept: "application/vnd.github+json",
    "x-github-api-version": "2026-03-10",
    "user-agent": "cps/1.0 copilot-spaces-client",
    "content-type": "application/json",
    authorization: \`Bearer \${process.env["COPILOT_SPACES_TOKEN"]}\`,
  },
  body: JSON.stringify({ name: "Plan" }),
});`,
  );
});
