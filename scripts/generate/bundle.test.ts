import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { bundle } from "./bundle.ts";

const info = { title: "Test", version: "1" };

/** Bundles the document that these files make up, `openapi.yaml` first. */
function bundleFiles(files: Readonly<Record<string, unknown>>, root = "openapi.yaml") {
  using folder = temporaryFolder();
  folder.write(files);
  return bundle(join(folder.path, root)).document;
}

function document(rest: object): object {
  return { openapi: "3.1.0", info, paths: {}, ...rest };
}

function schemaPath(schema: unknown): object {
  return { get: { responses: { 200: { description: "", content: { "application/json": { schema } } } } } };
}

describe("bundle", () => {
  it("names a component after its file, and sorts the ones that came from files behind the declared ones", () => {
    const result = bundleFiles({
      "openapi.yaml": document({
        paths: { "/spaces": { $ref: "paths/spaces.yaml" } },
        components: { schemas: { Zebra: { type: "string" } } },
      }),
      "paths/spaces.yaml": {
        get: {
          parameters: [{ $ref: "../parameters/per_page.yaml" }],
          responses: {
            200: { description: "", content: { "application/json": { schema: { $ref: "../schemas/Space.yaml" } } } },
          },
        },
      },
      "parameters/per_page.yaml": { name: "per_page", in: "query", schema: { type: "integer" } },
      "schemas/Space.yaml": { type: "object", properties: { owner: { $ref: "Owner.yaml" } } },
      "schemas/Owner.yaml": { type: "object", properties: { spaces: { items: { $ref: "./Space.yaml" } } } },
    });
    expect(result).toEqual(
      document({
        paths: {
          "/spaces": {
            get: {
              parameters: [{ $ref: "#/components/parameters/per_page" }],
              responses: {
                200: {
                  description: "",
                  content: { "application/json": { schema: { $ref: "#/components/schemas/Space" } } },
                },
              },
            },
          },
        },
        components: {
          schemas: {
            Zebra: { type: "string" },
            Owner: { type: "object", properties: { spaces: { items: { $ref: "#/components/schemas/Space" } } } },
            Space: { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } },
          },
          parameters: { per_page: { name: "per_page", in: "query", schema: { type: "integer" } } },
        },
      }),
    );
    expect(Object.keys(result["components"] ?? {})).toEqual(["schemas", "parameters"]);
    expect(Object.keys(Object(result["components"])["schemas"])).toEqual(["Zebra", "Owner", "Space"]);
  });

  it("gives a file the name under which the document declares it", () => {
    const result = bundleFiles({
      "openapi.yaml": document({
        paths: { "/a": schemaPath({ $ref: "schemas/space.yaml" }), "/b": schemaPath({ $ref: "schemas/Team.yaml" }) },
        components: { schemas: { Space: { $ref: "schemas/space.yaml" }, Same: { $ref: "schemas/space.yaml" } } },
      }),
      "schemas/space.yaml": { type: "object", properties: { team: { $ref: "Team.yaml" } } },
      "schemas/Team.yaml": {
        type: "object",
        properties: { self: { $ref: "#" }, name: { $ref: "#/$defs/name" } },
        $defs: { name: {} },
      },
    });
    expect(result).toMatchObject({
      paths: {
        "/a": schemaPath({ $ref: "#/components/schemas/Space" }),
        "/b": schemaPath({ $ref: "#/components/schemas/Team" }),
      },
      components: {
        schemas: {
          Space: { type: "object", properties: { team: { $ref: "#/components/schemas/Team" } } },
          Same: { $ref: "#/components/schemas/Space" },
          Team: {
            properties: {
              self: { $ref: "#/components/schemas/Team" },
              name: { $ref: "#/components/schemas/Team/$defs/name" },
            },
          },
        },
      },
    });
  });

  it("takes the last key of a pointer as the name", () => {
    const result = bundleFiles({
      "openapi.yaml": document({ paths: { "/a": schemaPath({ $ref: "all.yaml#/definitions/Space" }) } }),
      "all.yaml": { definitions: { Space: { items: { $ref: "#/definitions/Owner" } }, Owner: { type: "null" } } },
    });
    expect(result["components"]).toEqual({
      schemas: { Owner: { type: "null" }, Space: { items: { $ref: "#/components/schemas/Owner" } } },
    });
  });

  it("leaves what only looks like a reference alone: examples, constants, extensions, properties called $ref", () => {
    const schema = {
      properties: { $ref: { type: "string" }, example: { const: { $ref: "no.yaml" } } },
      example: { $ref: "no.yaml" },
      examples: [{ $ref: "no.yaml" }],
      default: { $ref: "http://example.com" },
      enum: [{ $ref: "no.yaml" }],
      "x-note": { $ref: "no.yaml" },
    };
    const examples = { one: { value: { $ref: "no.yaml" } } };
    const source = document({
      components: { schemas: { A: schema }, parameters: { b: { name: "b", in: "query", examples } } },
    });
    expect(bundleFiles({ "openapi.yaml": source })).toEqual(source);
  });

  it("writes path items out in callbacks too, and their references once", () => {
    const result = bundleFiles({
      "openapi.yaml": document({ paths: { "/a": { $ref: "paths/a.yaml" } } }),
      "paths/a.yaml": { post: { callbacks: { onEvent: { "{$url}": { $ref: "event.yaml" } } }, responses: {} } },
      "paths/event.yaml": schemaPath({ $ref: "../A.yaml" }),
      "A.yaml": { type: "object" },
    });
    const event = { "{$url}": schemaPath({ $ref: "#/components/schemas/A" }) };
    expect(result["paths"]).toEqual({ "/a": { post: { callbacks: { onEvent: event }, responses: {} } } });
  });

  it("writes out what cannot be a component", () => {
    const result = bundleFiles({
      "openapi.yaml": document({ paths: { "/a": { get: { $ref: "get.yaml" } } } }),
      "get.yaml": { responses: { 200: { description: "", content: { "text/plain": { $ref: "media.yaml" } } } } },
      "media.yaml": { schema: { type: "string" } },
    });
    const content = { "text/plain": { schema: { type: "string" } } };
    expect(result["paths"]).toEqual({ "/a": { get: { responses: { 200: { description: "", content } } } } });
  });

  it("writes out a map that is a reference, as some documents have them, and an operation of its own", () => {
    const result = bundleFiles({
      "openapi.yaml": document({
        paths: {
          "/a": { get: { $ref: "#/paths/~1b/get" } },
          "/b": schemaPath({ properties: { $ref: "A.yaml#/properties" } }),
        },
      }),
      "A.yaml": { properties: { b: { $ref: "B.yaml" } } },
      "B.yaml": { type: "null" },
    });
    const item = schemaPath({ properties: { b: { $ref: "#/components/schemas/B" } } });
    expect(result["paths"]).toEqual({ "/a": item, "/b": item });
  });

  it("merges what YAML's merge key says", () => {
    const text = "openapi: 3.1.0\nx-a: &a { b: 1 }\nx-c:\n  <<: *a\n  d: 2\n";
    expect(bundleFiles({ "openapi.yaml": text })["x-c"]).toEqual({ b: 1, d: 2 });
  });

  it("numbers components of the same name where that is asked for", () => {
    using folder = temporaryFolder();
    folder.write({
      "openapi.yaml": document({
        paths: { "/a": schemaPath({ $ref: "a/A.yaml" }), "/b": schemaPath({ $ref: "b/A.yaml" }) },
      }),
      "a/A.yaml": { type: "string" },
      "b/A.yaml": { type: "number" },
    });
    expect(bundle(join(folder.path, "openapi.yaml"), { sameName: "number" }).document).toMatchObject({
      paths: {
        "/a": schemaPath({ $ref: "#/components/schemas/A" }),
        "/b": schemaPath({ $ref: "#/components/schemas/A-2" }),
      },
      components: { schemas: { A: { type: "string" }, "A-2": { type: "number" } } },
    });
  });

  it("rewrites the references of a discriminator's mapping, and leaves its names", () => {
    const result = bundleFiles({
      "openapi.yaml": document({ components: { schemas: { Pet: { $ref: "Pet.yaml" } } } }),
      "Pet.yaml": {
        oneOf: [{ $ref: "Dog.yaml" }],
        discriminator: { propertyName: "kind", mapping: { dog: "Dog.yaml", cat: "Cat" } },
      },
      "Dog.yaml": { type: "object" },
    });
    expect(result).toMatchObject({
      components: { schemas: { Pet: { discriminator: { mapping: { dog: "#/components/schemas/Dog", cat: "Cat" } } } } },
    });
  });

  it("writes each use of an anchored value out", () => {
    const result = bundleFiles({
      "openapi.yaml": `openapi: 3.1.0\npaths:\n  /a: &item { get: { responses: { 200: &ok { $ref: ok.yaml } } } }\n  /b: *item\n`,
      "ok.yaml": { description: "OK" },
    });
    const item = { get: { responses: { 200: { $ref: "#/components/responses/ok" } } } };
    expect(result["paths"]).toEqual({ "/a": item, "/b": item });
  });

  it("keeps a key called __proto__ as data", () => {
    const text =
      '{ "openapi": "3.0.3", "paths": {}, "components": { "schemas": { "__proto__": { "$ref": "A.json" } } } }';
    const result = bundleFiles(
      { "openapi.json": text, "A.json": '{ "__proto__": { "polluted": true } }' },
      "openapi.json",
    );
    expect(JSON.stringify(result["components"])).toBe('{"schemas":{"__proto__":{"__proto__":{"polluted":true}}}}');
    expect(Object.hasOwn({}, "polluted")).toBe(false);
  });

  it("keeps __proto__ as data in YAML too", () => {
    const result = bundleFiles({ "openapi.yaml": "openapi: 3.1.0\n__proto__: { polluted: true }\nx: &a [1]\ny: *a\n" });
    expect(JSON.stringify(result)).toBe('{"openapi":"3.1.0","__proto__":{"polluted":true},"x":[1],"y":[1]}');
  });

  it("lists the files that it read", () => {
    using folder = temporaryFolder();
    folder.write({
      "openapi.yaml": document({ paths: { "/a": schemaPath({ $ref: "A.json" }) } }),
      "A.json": {},
      "B.json": {},
    });
    expect(bundle(join(folder.path, "openapi.yaml")).files).toEqual(
      ["openapi.yaml", "A.json"].map((name) => join(folder.path, name)),
    );
  });
});

describe("a document that cannot be bundled", () => {
  const refer = (reference: string) => document({ paths: { "/a": schemaPath({ $ref: reference }) } });
  const place = "openapi.yaml at #/paths/~1a/get/responses/200/content/application~1json/schema";

  it.each([
    ["https://example.com/a.yaml", "elsewhere"],
    ["file:///etc/passwd", "elsewhere"],
    ["//example.com/a.yaml", "elsewhere"],
    ["../outside.yaml", "outside the document's own folder"],
    ["/etc/passwd", "outside the document's own folder"],
    ["a%2e%2e/%2e%2e/%2e%2e/x.yaml", "outside the document's own folder"],
    ["missing.yaml", "missing.yaml: the file does not exist"],
    ["#/components/schemas/Nothing", "does not exist"],
    ["#anchor", "names an anchor"],
    ["%zz.yaml", "bad percent escape"],
    ["folder", "not a regular file"],
    ["a b.yaml", "cannot be a component's name"],
    ["text.txt", "does not hold an object"],
  ])("refuses %s and names the place", (reference, problem) => {
    const files = { "openapi.yaml": refer(reference), "folder/a.yaml": {}, "a b.yaml": {}, "text.txt": "only text" };
    expect(() => bundleFiles(files)).toThrow(new RegExp(`^${place}: .*${problem}`));
  });

  it("refuses two files that would become one component, and names both", () => {
    const paths = { "/a": schemaPath({ $ref: "a/Space.yaml" }), "/b": schemaPath({ $ref: "b/Space.yaml" }) };
    expect(() => bundleFiles({ "openapi.yaml": document({ paths }), "a/Space.yaml": {}, "b/Space.yaml": {} })).toThrow(
      "a/Space.yaml and b/Space.yaml would both become #/components/schemas/Space: rename one of them",
    );
    const components = { schemas: { Space: {} } };
    expect(() =>
      bundleFiles({ "openapi.yaml": document({ ...refer("a/Space.yaml"), components }), "a/Space.yaml": {} }),
    ).toThrow("openapi.yaml#/components/schemas/Space and a/Space.yaml would both become");
  });

  it("refuses references that only refer to each other, over files too", () => {
    expect(() =>
      bundleFiles({ "openapi.yaml": refer("A.yaml"), "A.yaml": { $ref: "B.yaml" }, "B.yaml": { $ref: "A.yaml" } }),
    ).toThrow(
      "references go round in a circle: #/components/schemas/A → #/components/schemas/B → #/components/schemas/A",
    );
  });

  it("refuses path items that refer to each other without end", () => {
    const callback = { onEvent: { "{$request.body}": { $ref: "item.yaml" } } };
    const files = {
      "openapi.yaml": document({ paths: { "/a": { $ref: "item.yaml" } } }),
      "item.yaml": { post: { callbacks: callback, responses: {} } },
    };
    expect(() => bundleFiles(files)).toThrow("references go on without end: item.yaml → item.yaml");
  });

  it("refuses a schema that is made of itself, and takes one that is a tree", () => {
    const of = (schemas: object) => ({ "openapi.yaml": document({ components: { schemas } }) });
    const tree = { properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } } };
    expect(() => bundleFiles(of({ Tree: tree }))).not.toThrow();
    expect(() =>
      bundleFiles(
        of({ A: { allOf: [{ $ref: "#/components/schemas/B" }] }, B: { oneOf: [{ $ref: "#/components/schemas/A" }] } }),
      ),
    ).toThrow(
      "made of itself, with no property or list between: #/components/schemas/A → #/components/schemas/B → #/c",
    );
  });

  it("refuses a reference to what is no part of the specification", () => {
    const files = { "openapi.yaml": document({ ...refer("#/x-parts/A"), "x-parts": { A: {} } }) };
    expect(() => bundleFiles(files)).toThrow('"#/x-parts/A" is neither in components nor in paths or webhooks');
  });

  it.each([
    ["openapi.yaml", "openapi: 3.1.0\npaths:\n  /a: [\n", /^openapi\.yaml:4: not YAML: /],
    ["openapi.yaml", "openapi: 3.1.0\nopenapi: 3.1.0\n", /^openapi\.yaml:2: not YAML: .*duplicat/],
    ["openapi.json", '{\n  "openapi": "3.1.0",\n  "paths": }', /^openapi\.json:3: not YAML|^openapi\.json: not JSON/],
    ["openapi.json", '{ "openapi": "3.1.0", }', /^openapi\.json: not JSON/],
    ["openapi.yaml", "swagger: '2.0'", /Swagger 2\.0/],
    ["openapi.yaml", "openapi: 3.2.0", /"openapi" is "3\.2\.0": OpenAPI 3\.0 and 3\.1 can be read/],
    ["openapi.yaml", "info: {}", /"openapi" is missing/],
    ["openapi.yaml", "", /the input is empty/],
    ["openapi.yaml", "openapi: 3.1.0\nx: .inf", /holds Infinity, which JSON has no number for/],
    ["openapi.yaml", "[1]", /does not hold an object/],
    ["openapi.yaml", "openapi: !!js/function 'x'", /not YAML: .*tag/],
    ["openapi.yaml", `openapi: ${"[".repeat(20_000)}`, /nesting exceeded/],
    ["openapi.json", `{"openapi":${"[".repeat(20_000)}${"]".repeat(20_000)}}`, /nested more than 256 levels/],
  ])("refuses %s that cannot be used (%#)", (name, text, message) => {
    expect(() => bundleFiles({ [name]: text }, name)).toThrow(message);
  });

  it("names the line of a mistake in a referenced file", () => {
    expect(() => bundleFiles({ "openapi.yaml": refer("A.yaml"), "A.yaml": "type: object\n  a: b: c" })).toThrow(
      /^A\.yaml:\d: not YAML/,
    );
  });

  it("refuses what aliases multiply without bound", () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(10)}]`,
    );
    expect(() => bundleFiles({ "openapi.yaml": `openapi: 3.1.0\nl0: &l0 [a]\n${levels.join("\n")}\n` })).toThrow(
      "openapi.yaml: the file holds more than 4000000 values",
    );
  });

  it("refuses a document of 50 MB without reading it", () => {
    using folder = temporaryFolder();
    const file = join(folder.path, "openapi.yaml");
    writeFileSync(file, "openapi: 3.1.0\n");
    truncateSync(file, 50 * 1024 * 1024);
    expect(() => bundle(file)).toThrow("openapi.yaml: the file has 50 MB, more than the 32 MB that are read");
  });

  it("refuses files that are too much together", () => {
    const file = `{ "type": "string" }${" ".repeat(25 * 1024 * 1024)}`;
    const paths = {
      "/a": schemaPath({ $ref: "A.json" }),
      "/b": schemaPath({ $ref: "B.json" }),
      "/c": schemaPath({ $ref: "C.json" }),
    };
    expect(() =>
      bundleFiles({ "openapi.yaml": document({ paths }), "A.json": file, "B.json": file, "C.json": file }),
    ).toThrow(/^openapi\.yaml at #\/paths\/~1c\/.*: the document has more than 64 MB by now$/);
  });

  it("refuses bytes that are not UTF-8", () => {
    using folder = temporaryFolder();
    const file = join(folder.path, "openapi.yaml");
    writeFileSync(file, Buffer.from([0x6f, 0xff, 0xfe]));
    expect(() => bundle(file)).toThrow("openapi.yaml: the file is not UTF-8 text");
  });

  it("refuses a link out of the folder", () => {
    using folder = temporaryFolder();
    using outside = temporaryFolder();
    outside.write({ "secret.yaml": { type: "object" } });
    folder.write({ "openapi.yaml": refer("A.yaml") });
    symlinkSync(join(outside.path, "secret.yaml"), join(folder.path, "A.yaml"));
    expect(() => bundle(join(folder.path, "openapi.yaml"))).toThrow("a link to outside the document's own folder");
  });

  it("says it in one line whatever a name holds", () => {
    expect(() => bundleFiles({ "openapi.yaml": refer("a\n\u001b[31m\u2028b.yaml") })).toThrow(/^[\x20-\x7e…→]*$/);
  });
});
