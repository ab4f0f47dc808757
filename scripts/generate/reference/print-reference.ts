import { methodOf } from "@copilot-spaces/reference/client-call";
import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { code, markdownBanner, prose, table } from "./markdown.ts";
import { printPage } from "./page.ts";
import { createPageNames } from "./page-names.ts";
import { printSchema } from "./printed-schema.ts";
import { referenceName } from "./schema-text.ts";

/**
 * The reference, by path: one Markdown page an operation, `models.md` with what their bodies are made of, and
 * `README.md`, which lists the operations by tag.
 */
export function printReference(operations: OperationsTable): Map<string, string> {
  const rows = Object.values(operations.operations);
  const names = createPageNames(rows.map(({ id }) => id));
  const pages = new Map<string, string>();
  pages.set("README.md", printIndex(operations, names));
  pages.set("models.md", printModels(operations));
  for (const operation of rows) {
    const name = names.get(operation.id) ?? "";
    const up = "../".repeat(name.split("/").length - 1);
    const { schemas } = operations;
    pages.set(name, printPage(operation, { schemas, index: `${up}README.md`, models: `${up}models.md` }));
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
    const rows = members.map(({ id, summary, route, command }) => [
      `[${linkText(summary || id)}](${names.get(id)})`,
      code(route),
      command === undefined ? "" : code(`client.${methodOf(command)}`),
    ]);
    return `## ${prose(tag.replace(/\s+/g, " "))}\n\n${table(["Operation", "Route", "Method"], rows)}`;
  });
  return `${markdownBanner}\n# ${prose(title.replace(/\s+/g, " "))}: reference\n\nVersion ${code(version)}, ${Object.keys(operations).length} operations.\n\n${sections.join("\n")}\n[Models](models.md)\n`;
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
