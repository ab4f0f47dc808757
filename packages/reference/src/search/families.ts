import type { Operation, OperationCommand, OperationsTable } from "@copilot-spaces/types/operations";
import { listBodyFields } from "../commands/body-fields.ts";
import { resolveSchema } from "../commands/schema.ts";
import { vocabulary } from "./vocabulary.ts";

/** An operation, and those that do the same for another kind of owner. */
export interface Family {
  readonly id: string;
  readonly operations: readonly Operation[];
}

/** What is searched of a family, by how much it says about it. */
export interface SearchedText {
  readonly noun: string;
  readonly verb: string;
  readonly task: string;
  readonly summary: string;
  readonly fields: string;
  readonly values: string;
  readonly description: string;
}

/** The operations of a table, those of one command together, in the document's order. */
export function listFamilies({ operations }: OperationsTable): Family[] {
  const families = new Map<string, Operation[]>();
  for (const operation of Object.values(operations)) {
    const { command, id } = operation;
    const key = command === undefined ? id : `${command.noun} ${command.verb}`;
    families.set(key, [...(families.get(key) ?? []), operation]);
  }
  return [...families].map(([id, members]) => ({ id, operations: members }));
}

/** What is searched of a family of operations. */
export function describeFamily(family: Family, table: OperationsTable): SearchedText {
  const { operations } = family;
  const { noun, verb, aliases } = namesOf(family);
  const text = (pick: (operation: Operation) => readonly string[]) => [...new Set(operations.flatMap(pick))].join(" ");
  const { nouns, verbs, tasks } = vocabulary;
  return {
    noun: `${noun} ${nouns[noun] ?? ""}`,
    verb: `${verb} ${aliases.join(" ")} ${verbs[verb] ?? ""} ${text(({ method }) => [method])}`,
    task: tasks[`${noun} ${verb}`] ?? "",
    summary: text((operation) => [operation.summary]),
    fields: text((operation) => fieldsOf(operation, table)),
    values: text((operation) => valuesOf(operation, table)),
    description: text((operation) => [operation.description]),
  };
}

/** Noun and verb; of what no command calls, by its path. */
export function namesOf({ operations: [first] }: Family): Pick<OperationCommand, "noun" | "verb" | "aliases"> {
  if (first?.command !== undefined) return first.command;
  const path = first?.path ?? "";
  const segments = path.split("/").filter((segment) => !segment.startsWith("{"));
  const last = segments.at(-1) ?? "";
  return { noun: last.replace(/s$/, ""), verb: path.endsWith("s") ? "list" : "get", aliases: [] };
}

function fieldsOf({ parameters, requestBody }: Operation, { schemas }: OperationsTable): string[] {
  const names = parameters.filter((each) => each.in !== "header").map(({ name }) => name);
  const body = listBodyFields(requestBody?.schema, schemas).flatMap(({ path, schema }) => [
    path.join(" "),
    vocabulary.fields[path.at(-1) ?? ""] ?? "",
    typeof schema["description"] === "string" ? schema["description"] : "",
  ]);
  return [...names, ...body];
}

function valuesOf({ parameters, requestBody }: Operation, { schemas }: OperationsTable): string[] {
  const body = listBodyFields(requestBody?.schema, schemas);
  const listed = [...parameters, ...body].flatMap(({ schema }) => {
    const { enum: values } = resolveSchema(schema, schemas);
    return Array.isArray(values) ? values.map(String) : [];
  });
  return [...listed, ...body.flatMap(({ kinds = [] }) => kinds)];
}
