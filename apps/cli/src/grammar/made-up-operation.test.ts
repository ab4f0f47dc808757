import { deriveCommands } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { packCommands, unpackCommands } from "../completion/completable.ts";
import { offerFor } from "../completion/offer.ts";
import { printHelp } from "../help/print-help.ts";
import { operationsTable } from "../operations.data.ts";
import { parse } from "./parse.ts";

/** As an edit of the document would add it. */
const operation: Operation = {
  id: "widgets/paint",
  method: "PUT",
  path: "/widgets/{widget_id}",
  route: "PUT /widgets/{widget_id}",
  tags: ["widgets"],
  summary: "Paint a widget",
  description: "Paints one.",
  deprecated: false,
  helper: false,
  parameters: [{ name: "widget_id", in: "path", required: true, description: "Its id.", schema: {}, example: 7 }],
  requestBody: {
    required: true,
    description: "",
    mediaType: "application/json",
    schema: {
      type: "object",
      required: ["main_color"],
      properties: { main_color: { type: "string", enum: ["red", "blue"], description: "The colour." } },
    },
    examples: [{ name: "red", summary: "Red", value: { main_color: "red" } }],
  },
  responses: [],
  success: [],
  errors: [],
  resend: "always",
  command: { noun: "widget", verb: "set", aliases: ["paint"], columns: [], flags: { color: "main_color" } },
};
const operations = { ...operationsTable.operations, [operation.id]: operation };
const commands = deriveCommands({ ...operationsTable, operations });

it("is understood, in every spelling that the document gives it", () => {
  expect(parse(["widget", "paint", "7", "--color=red"], commands)).toMatchObject({
    kind: "invocation",
    invocation: {
      positionals: ["7"],
      flags: { "main-color": ["red"] },
      command: { operations: { any: "widgets/paint" } },
    },
  });
  expect(() => parse(["widget", "set", "7", "--color", "green"], commands)).toThrow("--color takes red, blue");
});

it("has help", () => {
  const request = parse(["widget", "set", "-h"], commands);
  const help = request.kind === "help" && printHelp(request, commands, { stdout: { write: () => true }, env: {} });
  expect(help).toContain("Usage: cps widget set <id> --main-color <color> [flags]");
  expect(help).toContain("One of red, blue.");
  expect(help).toContain("\n  cps widget set 7 --color red\n");
});

it("is completed", async () => {
  const knowledge = {
    commands: unpackCommands(packCommands(commands)),
    topics: [],
    apiNames: async () => ({ operations: [], routes: [] }),
  };
  const offer = await offerFor(["widget", "set", "7", "--main-color", ""], knowledge);
  expect(offer.candidates.map(({ value }) => value)).toEqual(["red", "blue"]);
});
