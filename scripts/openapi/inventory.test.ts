import fc from "fast-check";
import { expect, test } from "vitest";
import { digest, takeInventory } from "./inventory.ts";

const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse());

test("a digest depends on what is in a value and not on the order of its keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(digest(JSON.parse(JSON.stringify(reversed(json))))).toBe(digest(json));
      expect(digest({ ...json, "one key more": 1 })).not.toBe(digest(json));
    }),
  );
});

test("the order of a list counts", () => {
  expect(digest([1, 2])).not.toBe(digest([2, 1]));
});

test("examples that are marked as added are not the API's own", () => {
  const media = (examples: object) => ({ "application/json": { schema: {}, examples } });
  const document = {
    paths: {
      "/a": {
        post: {
          operationId: "a/create",
          requestBody: { content: media({ asked: { value: 1 } }) },
          responses: {
            201: {
              content: media({ own: { $ref: "#/components/examples/own" }, added: { "x-added": "Ours.", value: 2 } }),
            },
            404: { description: "Nothing." },
          },
        },
      },
    },
    components: { examples: { own: { value: 1 } } },
  };
  expect(takeInventory(JSON.parse(JSON.stringify(document)))).toEqual({
    operations: {
      "a/create": {
        route: "POST /a",
        statuses: [201, 404],
        examples: { "request asked": digest(1), "201 own": digest(1) },
      },
    },
  });
});
