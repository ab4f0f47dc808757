import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { buildUrl } from "./build-url.ts";

const route = "GET /orgs/{org}/copilot-spaces/{space_number}";
const template = "/orgs/{org}/copilot-spaces/{space_number}";

describe("buildUrl", () => {
  it("makes each value one segment", () => {
    expect(buildUrl(route, template, { path: { org: "a/b c?d#e%2Ff", space_number: 3 } })).toBe(
      "/orgs/a%2Fb%20c%3Fd%23e%252Ff/copilot-spaces/3",
    );
  });

  it.each([
    ["a dot", "."],
    ["two dots", ".."],
    ["the empty string", ""],
    ["white space", " \t\n\u00a0\u2003"],
    ["half a surrogate pair", "a\ud800"],
    ["the other half", "\udc00"],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a negative number", -1],
    ["a fraction", 1.5],
    ["a number above 2^53", 2 ** 53],
    ["undefined", undefined],
    ["null", null],
    ["a boolean", true],
    ["an array", ["a"]],
    ["an object", { toString: () => "a" }],
    ["a function", () => "a"],
    ["a symbol", Symbol("a")],
  ])("refuses %s", (_, value) => {
    expect(() => buildUrl(route, template, { path: { org: value, space_number: 3 } })).toThrow(InvalidRequestError);
  });

  it("names the value that is wrong, and the route", () => {
    expect(() => buildUrl(route, template, { path: { org: "..", space_number: 3 } })).toThrow(
      "GET /orgs/{org}/copilot-spaces/{space_number}: org must not be empty, . or ...",
    );
  });

  it("refuses a missing value, even one that every object inherits", () => {
    expect(() => buildUrl(route, template, { path: { org: "a" } })).toThrow("space_number must be a string or");
    expect(() => buildUrl("GET /{constructor}", "/{constructor}", { path: {} })).toThrow(InvalidRequestError);
    expect(() => buildUrl("GET /{toString}", "/{toString}", {})).toThrow(InvalidRequestError);
  });

  it("takes the largest whole number and 0", () => {
    expect(buildUrl(route, template, { path: { org: "a", space_number: Number.MAX_SAFE_INTEGER } })).toContain(
      "/9007199254740991",
    );
    expect(buildUrl(route, template, { path: { org: "a", space_number: 0 } })).toContain("/0");
  });

  it("writes a query, and leaves out what is undefined or null", () => {
    const query = { per_page: 30, after: "a&b=c", before: undefined, none: null, deep: false, ids: [1, "2"] };
    expect(buildUrl("GET /a", "/a", { query })).toBe("/a?per_page=30&after=a%26b%3Dc&deep=false&ids=1&ids=2");
  });

  it.each([
    ["NaN", { page: Number.NaN }],
    ["an object", { page: { a: 1 } }],
    ["an object in a list", { page: [{}] }],
    ["half a surrogate pair", { page: "\ud800" }],
    ["a bigint", { page: 1n }],
    ["a name that would be two", { "a=1&b": 2 }],
    ["a name that ends the query", { "a#b": 2 }],
    ["an empty name", { "": 2 }],
  ])("refuses %s in a query", (_, query) => {
    expect(() => buildUrl("GET /a", "/a", { query })).toThrow(InvalidRequestError);
  });

  it("keeps every query value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const url = new URL(`https://api.github.com${buildUrl("GET /a", "/a", { query: { value } })}`);
        expect([...url.searchParams]).toEqual([["value", value]]);
        expect(url.hash).toBe("");
      }),
      { numRuns: 2_000 },
    );
  });
});
