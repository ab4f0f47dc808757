import { expect, test } from "vitest";
import { compareDocuments } from "./compare-documents.ts";
import { type TinyParts, tinyDocument } from "./tiny-document.ts";

/** What our own rules say of a change, and of the same change backwards. */
async function bothWays(parts: TinyParts): Promise<readonly (readonly string[])[]> {
  const [one, other] = [tinyDocument(), tinyDocument(parts)];
  const options = { without: ["redocly"] };
  const [there, back] = [await compareDocuments(one, other, options), await compareDocuments(other, one, options)];
  return [there, back].map((changes) => changes.map(({ bump, rule, text }) => `${bump} ${rule}: ${text}`));
}

const named = { type: "string", maxLength: 20 };
const role = { type: "string", enum: ["reader", "writer"], default: "reader" };
const sent = (properties: TinyParts["newSpace"] & object): TinyParts => ({ newSpace: { properties } });
const given = (properties: TinyParts["space"] & object): TinyParts => {
  const own = {
    id: { type: "integer" },
    name: { type: "string" },
    role: { type: "string", enum: ["reader", "writer"] },
  };
  return { space: { properties: { ...own, ...properties } } };
};

test.each<readonly [string, TinyParts, readonly (readonly string[])[]]>([
  [
    "a shorter text that is sent is a break, a longer one is not",
    sent({ name: { type: "string", maxLength: 10 }, role }),
    [
      ["major constraint: `NewSpace.name` has the `maxLength` 10, and had 20."],
      ["minor constraint: `NewSpace.name` has the `maxLength` 20, and had 10."],
    ],
  ],
  [
    "a null that comes back is a break, and one that is sent is not",
    {
      ...sent({ name: { type: ["string", "null"], maxLength: 20 }, role }),
      ...given({ name: { type: ["string", "null"] } }),
    },
    [
      ["major type: `Space.name` can also be null.", "minor type: `NewSpace.name` can also be null."],
      ["major type: `NewSpace.name` can no longer be null.", "minor type: `Space.name` can no longer be null."],
    ],
  ],
  [
    "there is room for a new value of an enum that comes back",
    given({ role: { type: "string", enum: ["reader", "writer", "admin"] } }),
    [['minor enum: `Space.role` gained `"admin"`.'], ['minor enum: `Space.role` no longer has `"admin"`.']],
  ],
  [
    "a value of an enum that can no longer be sent is a break",
    sent({ name: named, role: { ...role, enum: ["reader"] } }),
    [['major enum: `NewSpace.role` no longer has `"writer"`.'], ['minor enum: `NewSpace.role` gained `"writer"`.']],
  ],
  [
    "another default is a break, since leaving it out means something else",
    sent({ name: named, role: { ...role, default: "writer" } }),
    [
      ['major default: The default of `NewSpace.role` was "reader" and is "writer" now.'],
      ['major default: The default of `NewSpace.role` was "writer" and is "reader" now.'],
    ],
  ],
  [
    "a property that is no longer taken is a break",
    sent({ name: named }),
    [["major property: `NewSpace` lost `role`."], ["minor property: `NewSpace` gained `role`."]],
  ],
  [
    "what may be missing is a break for whoever reads it",
    { space: { required: ["id"] } },
    [["major required: `Space.name` may be left out."], ["minor required: `Space.name` is required."]],
  ],
  [
    "a deprecation is minor, and its end says nothing",
    { list: { deprecated: true } },
    [["minor deprecation: `GET /spaces` is deprecated."], [otherwise()]],
  ],
  [
    "an error that is no longer declared is no break on the wire",
    { list: { responses: { "200": { description: "Spaces.", content: content() } } } },
    [
      ["minor status: `GET /spaces` no longer answers with 404."],
      ["minor status: `GET /spaces` may also answer with 404."],
    ],
  ],
  [
    "a body where there was none is a break",
    { delete: { responses: { "204": { description: "Gone." }, "200": { description: "It.", content: content() } } } },
    [
      ["major status: `DELETE /spaces/{id}` may also answer with 200."],
      ["major status: `DELETE /spaces/{id}` no longer answers with 200."],
    ],
  ],
  [
    "a further scope is a break",
    { list: { "x-access": { scopes: ["read:org", "repo"], "fine-grained": false, "github-apps": true } } },
    [
      ["major access: `GET /spaces` asks for the scope `repo`."],
      ["minor access: `GET /spaces` no longer asks for the scope `repo`."],
    ],
  ],
  [
    "the name of an example is what a mock is asked for",
    { examples: { two: { value: { id: 1, name: "a" } } } },
    [
      [
        "major example-name: `GET /spaces 200` no longer has the example `one`.",
        "minor example-name: `GET /spaces 200` has the example `two`.",
      ],
      [
        "major example-name: `GET /spaces 200` no longer has the example `two`.",
        "minor example-name: `GET /spaces 200` has the example `one`.",
      ],
    ],
  ],
  [
    "the name of a component is what other documents refer to",
    { schemas: { Unused: { type: "string" } } },
    [["minor name: `#/components/schemas/Unused` is new."], ["major name: `#/components/schemas/Unused` is gone."]],
  ],
  [
    "a body that must be sent is a break",
    {
      create: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/NewSpace" } } } },
      },
    },
    [
      ["minor body: The body of `POST /spaces` may be left out."],
      ["major body: The body of `POST /spaces` is required."],
    ],
  ],
  [
    "a parameter that must be sent is a break",
    { sort: { required: true } },
    [["major parameter: `GET /spaces sort` is required."], ["minor parameter: `GET /spaces sort` may be left out."]],
  ],
])("%s", async (_title, parts, expected) => {
  expect(await bothWays(parts)).toEqual(expected);
});

test.each<readonly [string, TinyParts]>([
  ["an enum in another order", given({ role: { type: "string", enum: ["writer", "reader"] } })],
  ["a null said as a schema of its own", given({ name: { anyOf: [{ type: "string" }] } })],
  ["words", { list: { summary: "Lists" } }],
])("%s is no difference to our rules", async (_title, parts) => {
  const [there] = await bothWays(parts);
  expect(there?.filter((text) => text.startsWith("major") || text.startsWith("minor"))).toEqual([]);
});

test("a variant that lacks what all others have is a break, since a `default` reads that", async () => {
  const variant = (kind: string, required: string[]) => ({
    type: "object",
    properties: { kind: { type: "string", const: kind }, id: { type: "integer" } },
    required: ["kind", ...required],
  });
  const union = (...variants: ReturnType<typeof variant>[]) =>
    tinyDocument({ schemas: { Space: { oneOf: variants } } });
  const base = union(variant("a", ["id"]), variant("b", ["id"]));
  const texts = async (added: ReturnType<typeof variant>) => {
    const changes = await compareDocuments(base, union(variant("b", ["id"]), added, variant("a", ["id"])), {
      without: ["redocly"],
    });
    return changes.map(({ bump, text }) => `${bump} ${text}`);
  };
  expect(await texts(variant("c", ["id"]))).toEqual(["minor `Space` gained the variant kind: c."]);
  expect(await texts(variant("c", []))).toEqual(["major `Space` gained the variant kind: c."]);
});

test("a schema that refers to itself is compared to its end", async () => {
  const tree = (type: string) => ({
    type: "object",
    properties: { name: { type }, children: { type: "array", items: { $ref: "#/components/schemas/Space" } } },
  });
  const [base, revision] = ["string", "integer"].map((type) => tinyDocument({ schemas: { Space: tree(type) } }));
  const changes = await compareDocuments(base ?? {}, revision ?? {}, { without: ["redocly"] });
  expect(changes.map(({ text }) => text)).toEqual(["`Space.name` is integer, and was string."]);
});

test("a change names the operations that it reaches", async () => {
  const revision = tinyDocument({ space: { required: ["id"] } });
  const [change] = await compareDocuments(tinyDocument(), revision, { without: ["redocly"] });
  expect(change?.operations).toEqual(["spaces/list", "spaces/create"]);
});

test("the same document has no change, and one that is merely written otherwise a patch", async () => {
  expect(await compareDocuments(tinyDocument(), tinyDocument())).toEqual([]);
  const turned = tinyDocument({ space: { required: ["name", "id"] } });
  expect(await compareDocuments(tinyDocument(), turned)).toMatchObject([{ bump: "patch", rule: "written-otherwise" }]);
});

test("a rule that is left out finds nothing", async () => {
  const revision = tinyDocument({ schemas: { Unused: { type: "string" } } });
  const changes = await compareDocuments(tinyDocument(), revision, { without: ["redocly", "name"] });
  expect(changes.map(({ rule }) => rule)).toEqual(["written-otherwise"]);
});

function otherwise(): string {
  return "patch written-otherwise: The document is the same, in other words, in another order or with other examples.";
}

function content() {
  const examples = { one: { value: { id: 1, name: "a" } } };
  return { "application/json": { schema: { $ref: "#/components/schemas/Space" }, examples } };
}
