import fc from "fast-check";
import { expect, it } from "vitest";
import { token } from "../../test/calls.ts";
import { decodePermalink, encodePermalink } from "./index.ts";

const text = fc.string({ unit: "binary" });
// JSON has one zero.
const json = fc.jsonValue({ stringUnit: "binary" }).map((value): unknown => JSON.parse(JSON.stringify(value)));

it("is read as what it was written from, whatever the values", () => {
  const path = fc.dictionary(text, fc.oneof(text, fc.nat()), { minKeys: 1 });
  const query = fc.dictionary(text, json, { minKeys: 1 });
  const input = fc.record({ path, query, body: json }, { requiredKeys: [] });
  const operation = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(operation, input, (id, each) => {
      const link = encodePermalink({ operation: id, input: each });
      expect(link).toMatch(/^[\x21-\x7e]+$/);
      expect(decodePermalink(link)).toEqual({ operation: id, input: each });
      expect(decodePermalink(new URL(link, "https://example.com").search)).toEqual({ operation: id, input: each });
    }),
    { numRuns: 2_000 },
  );
});

it("tells a body of null from no body", () => {
  const link = encodePermalink({ operation: "a", input: { body: null } });
  expect(link).toBe("/explorer?operation=a&body=null");
  expect(decodePermalink(link)).toEqual({ operation: "a", input: { body: null } });
  expect(decodePermalink("/explorer?operation=a")).toEqual({ operation: "a", input: {} });
});

it("holds the headers that are nobody's secret, and no other", () => {
  const headers = { Authorization: `Bearer ${token}`, Cookie: token, "x-key": token, Prefer: "code=404" };
  const link = encodePermalink({ operation: "a", input: { headers } });
  expect(decodePermalink(link)).toEqual({ operation: "a", input: { headers: { Prefer: "code=404" } } });
});

it.each(["", "/explorer", "/explorer?", "?path={}", "?operation=", "?operation", "#operation=a"])(
  "has nothing to read in %j",
  (address) => {
    expect(decodePermalink(address)).toBeUndefined();
  },
);

it.each(["path=[1]", "path={", 'path={"a":null}', "query=3", 'headers={"a":1}', "body={", "path="])(
  "leaves out what cannot be read: %s",
  (search) => {
    expect(decodePermalink(`/explorer?operation=a&${search}#body=1`)).toEqual({ operation: "a", input: {} });
  },
);
