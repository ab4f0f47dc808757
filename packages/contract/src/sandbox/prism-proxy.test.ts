import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Operation, operations } from "@copilot-spaces/types/operations";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PrismProxy, startProxy } from "../canaries/start-proxy.ts";
import { type Exchange, recordTraffic } from "./traffic.ts";

let traffic: readonly Exchange[];
let strict: PrismProxy;
let lenient: PrismProxy;
beforeAll(async () => {
  const document: object = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("@copilot-spaces/openapi"), "utf8"),
  );
  [traffic, strict, lenient] = await Promise.all([
    recordTraffic(),
    startProxy(document),
    // What a test sent wrong on purpose would never come to the answer.
    startProxy(document, { validateRequest: false }),
  ]);
});
afterAll(() => Promise.all([strict?.close(), lenient?.close()]));

it("the traffic of the sandbox's tests goes through Prism's proxy without a violation", async () => {
  expect(traffic.length).toBeGreaterThan(500);
  const findings: string[] = [];
  for (const exchange of traffic.filter(isReadable)) {
    const finding = await replay(exchange);
    if (finding !== undefined) findings.push(finding);
  }
  expect(findings).toEqual([]);
});

it("the traffic holds every operation, with all its successes and the 404 that it declares", () => {
  const met = new Set(traffic.map(({ method, target, status }) => `${routeOf(method, target)} ${status}`));
  const declared = Object.values(operations).flatMap(({ route, responses }) =>
    responses.filter(({ status }) => status < 300 || status === 404).map(({ status }) => `${route} ${status}`),
  );
  expect(declared.filter((each) => !met.has(each))).toEqual([]);
});

it("a wrong answer does not get through", async () => {
  const body = { method: "GET", target: "/user", contentType: "application/json" };
  expect(await replay({ ...body, status: 200, answer: '{"login":5}' })).toMatch(/^GET \/user 200: 500 .*violations/);
  expect(await replay({ ...body, status: 418, answer: "{}" })).toMatch(/^GET \/user 418: /);
});

it("a wrong id deep in an answer does not get through, whatever the operation", async () => {
  const wrong = Object.values(operations).flatMap(({ route, responses }) => {
    if (!responses.some(({ status, schema }) => status < 300 && schema !== undefined)) return [];
    const exchange = traffic
      .filter(isReadable)
      .find(
        ({ method, target, status, answer }) =>
          status < 300 && routeOf(method, target) === route && /"id":\d/.test(answer),
      );
    return [{ route, exchange }];
  });
  expect(wrong.filter(({ exchange }) => exchange === undefined)).toEqual([]);
  for (const { exchange } of wrong) {
    if (exchange === undefined) continue;
    const last = exchange.answer.lastIndexOf('"id":') + '"id":'.length;
    const answer = exchange.answer.slice(0, last) + exchange.answer.slice(last).replace(/^\d+/, '"x"');
    expect(await replay({ ...exchange, answer })).toMatch(/violations/);
  }
});

/** Says what Prism finds in an exchange that the upstream repeats. */
async function replay(exchange: Exchange): Promise<string | undefined> {
  const { method, target, status, answer } = exchange;
  const body = bodyOf(exchange);
  const proxy = status < 400 ? strict : lenient;
  proxy.answer({ status, body: answer === "" ? undefined : JSON.parse(answer) });
  const response = await fetch(`${proxy.url}${target}`, {
    method,
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const violations = response.headers.get("sl-violations");
  if (response.status === status && violations === null) return undefined;
  return `${method} ${target} ${status}: ${response.status} ${violations === null ? "" : "violations"} ${violations ?? text}`;
}

/** The body of a request that is right, for an operation that takes one: the sandbox does not look at any other. */
function bodyOf({ method, target, body, status }: Exchange): string | undefined {
  return status < 400 && findOperation(method, target)?.requestBody !== undefined ? body : undefined;
}

/** A bad percent escape ends Prism's process, in every version, and a million levels of brackets overflow its stack. */
function isReadable({ target, body = "" }: Exchange): boolean {
  try {
    decodeURIComponent(target);
    return !body.includes("[".repeat(1000));
  } catch {
    return false;
  }
}

function routeOf(method: string, target: string): string | undefined {
  return findOperation(method, target)?.route;
}

const patterns = Object.values(operations).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

function findOperation(method: string, target: string): Operation | undefined {
  const [path = ""] = target.split("?");
  return patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation;
}
