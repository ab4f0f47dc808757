import { expect, it } from "vitest";
import { createOperationsTable } from "../operations-table.ts";
import { printReference } from "./print-reference.ts";

const responses = {
  200: {
    description: "The space.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Space" }, example: { id: 1 } } },
  },
  404: { description: "None.", "x-added": "Everybody meets it." },
};

const table = createOperationsTable(
  {
    openapi: "3.1.0",
    info: { title: "Spaces", version: "2026" },
    paths: {
      "/{org}": {
        parameters: [{ name: "org", in: "path", required: true, description: "Whose.", schema: { type: "string" } }],
        get: {
          operationId: "spaces/get",
          tags: ["spaces"],
          summary: "Get a [space]",
          description: "Gets one.\n\nOr none.",
          externalDocs: { url: "https://example.com/get" },
          "x-access": { scopes: ["read:org"], "fine-grained": false, "github-apps": false },
          "x-command": { noun: "space", verb: "get", aliases: ["view"] },
          responses,
        },
      },
    },
    components: {
      schemas: { Space: { type: "object", description: "A space.", properties: { id: { type: "integer" } } } },
    },
  },
  { hash: "", foreign: false },
);

it("lists the operations by tag, with links to their pages", () => {
  const index = printReference(table).get("README.md");
  expect(index).toContain("# Spaces: reference\n\nVersion `2026`, 1 operations.\n\n## spaces\n");
  const row = "| [Get a \\[space\\]](spaces/get.md) | `GET /{org}` | `client.spaces.get` |";
  expect(index).toContain(`${row} [\`cps space get\`](commands/space-get.md) |`);
});

it("says on a page what the table says", () => {
  const page = printReference(table).get("spaces/get.md") ?? "";
  for (const part of [
    "# Get a [space]\n\n`GET /{org}`\n\nGets one.\n\nOr none.\n",
    "| Documented at | <https://example.com/get> |",
    "| Scopes of a classic token | `read:org` |\n| Fine-grained tokens | no |\n| GitHub App tokens | no |",
    '```ts\nawait client.spaces.get({ org: "org" });\n```',
    "| `org` | path | string | Required. Whose. |",
    "| 200 | The space. | [`Space`](../models.md#space) |\n| 404 | None. *Added: Everybody meets it.* | no body |",
    '### 200\n\n`example`:\n\n```json\n{\n  "id": 1\n}\n```',
    "[All operations](../README.md)\n",
  ]) {
    expect(page).toContain(part);
  }
});

it("describes the models", () => {
  expect(printReference(table).get("models.md")).toContain(
    "## Space\n\nA space.\n\n| Field | Type |  |\n| --- | --- | --- |\n| `id` | integer |  |\n",
  );
});
