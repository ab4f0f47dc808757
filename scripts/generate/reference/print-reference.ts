import { methodOf } from "@copilot-spaces/reference/client-call";
import { deriveCommands, ownCommands } from "@copilot-spaces/reference/commands";
import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { commandPath, printCommandPages } from "./command-pages.ts";
import { code, markdownBanner, prose, table } from "./markdown.ts";
import { printPage } from "./page.ts";
import { createPageNames } from "./page-names.ts";
import { printSchema } from "./printed-schema.ts";
import { referenceName } from "./schema-text.ts";

/**
 * The reference, by path: one Markdown page an operation, `models.md` with what their bodies are made of,
 * `README.md`, which lists the operations by tag, and `commands/` with a page for each command of the command line.
 */
export function printReference(operations: OperationsTable): Map<string, string> {
  const rows = Object.values(operations.operations);
  const commands = [...deriveCommands(operations), ...ownCommands];
  const names = createPageNames(
    rows.map(({ id }) => id),
    ["commands/README.md", ...commands.map(commandPath)],
  );
  const pages = new Map<string, string>();
  pages.set("README.md", printIndex(operations, names));
  pages.set("models.md", printModels(operations));
  for (const [path, page] of printCommandPages(commands, operations, names)) pages.set(path, page);
  for (const operation of rows) {
    const name = names.get(operation.id) ?? "";
    const up = "../".repeat(name.split("/").length - 1);
    const { schemas } = operations;
    const links = { index: `${up}README.md`, models: `${up}models.md`, command: commandLink(operation, up) };
    pages.set(name, printPage(operation, { schemas, ...links }));
  }
  return pages;
}

function printIndex({ title, version, operations }: OperationsTable, names: ReadonlyMap<string, string>): string {
  const groups = new Map<string, Operation[]>();
  for (const operation of Object.values(operations)) {
    const [tag = "other"] = operation.tags;
    groups.set(tag, [...(groups.get(tag) ?? []), operation]);
  }
  const sections = [...groups].map(([tag, members]) => {
    const rows = members.map((member) => {
      const { id, summary, route, command } = member;
      return [
        `[${linkText(summary || id)}](${names.get(id)})`,
        code(route),
        command === undefined ? "" : code(`client.${methodOf(command)}`),
        commandLink(member, ""),
      ];
    });
    return `## ${prose(tag.replace(/\s+/g, " "))}\n\n${table(["Operation", "Route", "Method", "Command"], rows)}`;
  });
  return `${markdownBanner}\n# ${prose(title.replace(/\s+/g, " "))}: reference\n\nVersion ${code(version)}, ${Object.keys(operations).length} operations.\n\n${sections.join("\n")}\n[Commands](commands/README.md) · [Models](models.md)\n`;
}

/** The command that calls an operation, as a link from so far below. */
function commandLink({ command }: Operation, up: string): string {
  if (command === undefined) return "";
  const words = [command.noun, command.verb];
  return `[${code(`cps ${words.join(" ")}`)}](${up}${commandPath({ words })})`;
}

function printModels({ schemas }: OperationsTable): string {
  const context = { schemas, models: "" };
  const sections = Object.entries(schemas).map(([reference, schema]) => {
    const { description } = schema;
    const parts = [
      `## ${referenceName(reference)}`,
      typeof description === "string" ? prose(description) : "",
      printSchema(schema, context).trim(),
    ];
    return parts.filter(Boolean).join("\n\n");
  });
  return `${markdownBanner}\n# Models\n\n${sections.join("\n\n")}\n\n[All operations](README.md)\n`;
}

function linkText(text: string): string {
  return prose(text.replace(/\s+/g, " ")).replace(/[[\]\\]/g, "\\$&");
}
