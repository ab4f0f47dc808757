import type { Command } from "@copilot-spaces/reference/commands";
import { expect, it } from "vitest";
import { createOperationsTable } from "../operations-table.ts";
import { printCommandPages } from "./command-pages.ts";

const command: Command = {
  words: ["widget", "get"],
  aliases: ["view"],
  summary: "Get a widget",
  description: "Shows one `widget`.",
  positionals: [{ name: "id", description: "Its number.", required: true }],
  flags: [
    { name: "role", aliases: ["r"], description: "Its role.", value: "role", required: true, group: "What to send" },
    { name: "input", aliases: [], description: "A file.", value: "file|-", group: "What to send" },
  ],
  examples: ["cps widget get 1"],
  operations: { any: "widgets/get" },
  access: ["Classic tokens need `repo`."],
  fields: ["id", "name"],
};

const table = createOperationsTable(
  { openapi: "3.1.0", info: { title: "Widgets", version: "1" }, paths: {} },
  { hash: "", foreign: false },
);
const pages = printCommandPages([command], table, new Map([["widgets/get", "widgets/get.md"]]));

it("has a page for each command, with what it needs first and a way to its operations", () => {
  const page = pages.get("commands/widget-get.md") ?? "";
  for (const part of [
    "# `cps widget get`\n\nGet a widget.\n\n```text\ncps widget get <id> --role <role> [flags]\n```",
    "The same: `cps widget view`.",
    "## Examples\n\n```sh\ncps widget get 1\n```",
    "## Required\n\n|  |  |\n| --- | --- |\n| `<id>` | Its number. |\n| `-r, --role <role>` | Its role. |",
    "## What to send\n\n|  |  |\n| --- | --- |\n| `--input <file\\|->` | A file. |",
    "## Tokens\n\n- Classic tokens need `repo`.",
    "## Fields of --json\n\n`id`, `name`",
    "- [widgets/get](../widgets/get.md)",
  ]) {
    expect(page).toContain(part);
  }
});

it("lists the commands with what they have in common", () => {
  const index = pages.get("commands/README.md") ?? "";
  expect(index).toContain("| [`cps widget get`](widget-get.md) | Get a widget. |");
  expect(index).toContain("| 130 | Interrupted (Ctrl-C). |");
  expect(index).toContain("| `COPILOT_SPACES_TOKEN` |");
});
