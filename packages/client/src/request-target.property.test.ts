import fc from "fast-check";
import { expect, it } from "vitest";
import { createRequestClient } from "./create-request-client.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { Fetch } from "./options/fetch.ts";

/** What a URL parser, a proxy or a router may take for something else: alone, encoded, encoded twice, mixed. */
const pieces = [
  ".",
  "..",
  "%2e",
  "%2E",
  ".%2e",
  "%2e%2E",
  "%252e",
  "/",
  "\\",
  "%2f",
  "%5c",
  "?",
  "#",
  ";",
  "@",
  ":",
  "//evil.example",
  "$&",
  "$'",
  "{org}",
  "{space_number}",
  "{",
  "}",
  "%",
  "%zz",
  "\t",
  "\n",
  "\r",
  " ",
  "\0",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\uff0e",
  "\u2024",
  "\ud800",
  "\udfff",
  "😀",
  "é",
  "e\u0301",
  "__proto__",
  "constructor",
  "a",
];

const anyString = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  // Code units rather than code points: lone surrogates too.
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  },
);

const route = "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}";
const base = "https://proxy.example:8443/github/api/v3";

it("goes where the template says or nowhere, for 100,000 sets of values", async () => {
  const urls: string[] = [];
  const fetch: Fetch = async (url) => {
    urls.push(url);
    return new Response(null, { status: 204 });
  };
  const client = createRequestClient({ baseUrl: base, fetch });
  const seen = { sent: 0, refused: 0 };
  const run = async (...[org, space_number, actor_type, actor_identifier]: [string, string, string, string]) => {
    const path = { org, space_number, actor_type, actor_identifier };
    urls.length = 0;
    // @ts-expect-error -- the document has a number and two words here, and JavaScript has no types.
    const error: unknown = await client.request(route, { path }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) {
      if (!InvalidRequestError.isInstance(error) || urls.length > 0 || !Object.values(path).some(isNoSegment)) {
        throw error;
      }
      seen.refused++;
      return;
    }
    const url = new URL(urls[0] ?? "");
    const names = ["github", "api", "v3", "orgs", org, "copilot-spaces", space_number, "collaborators"];
    // Compared by hand: `expect` takes longer than all that it checks here.
    const expected = [1, "https://proxy.example:8443", "", ...names, actor_type, actor_identifier];
    const actual = [
      urls.length,
      url.origin,
      url.search + url.hash,
      ...url.pathname.slice(1).split("/").map(decodeURIComponent),
    ];
    if (actual.length !== expected.length || actual.some((part, index) => part !== expected[index])) {
      expect(actual).toEqual(expected);
    }
    seen.sent++;
  };
  await fc.assert(fc.asyncProperty(anyString, anyString, anyString, anyString, run), { numRuns: 100_000 });
  // Neither half of the property is empty.
  expect(seen.sent).toBeGreaterThan(10_000);
  expect(seen.refused).toBeGreaterThan(10_000);
});

function isNoSegment(value: string): boolean {
  return value.trim() === "" || value === "." || value === ".." || !isWellFormed(value);
}

function isWellFormed(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}
