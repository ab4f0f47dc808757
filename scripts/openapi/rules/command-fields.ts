import { sharedFlagNames } from "@copilot-spaces/reference/commands";
import { getArray, getKey, getObject, getString, type Json, type JsonObject } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { type DocumentOperation, listOperations, listParameters } from "../../generate/list-operations.ts";
import { resolveObject } from "../../generate/resolve.ts";
import type { Problem } from "../finding.ts";
import { hasField, rowSchema } from "../has-field.ts";
import type { Rule } from "../rule.ts";

/** The columns and flags of an `x-command` are fields that the operation has. */
export const commandFields: Rule = {
  name: "command-fields",
  why: "A column that no answer has stays empty for ever, and a flag for a field that there is not sets nothing.",
  check: ({ document }) => {
    const operations = listOperations(document).filter(({ operation }) => "x-command" in operation);
    return operations.flatMap((each) => [...checkColumns(document, each, operations), ...checkFlags(document, each)]);
  },
};

/**
 * A column is in what the operation shows, or in what another command of the noun shows: an item of a list may leave
 * out what the thing itself has.
 */
function checkColumns(document: JsonObject, each: DocumentOperation, all: readonly DocumentOperation[]): Problem[] {
  const command = getObject(each.operation, "x-command");
  const columns = getArray(command, "columns").map(String);
  const pointer = pointerOf(each);
  const rows = listRows(document, each);
  if (rows.length === 0 || columns.length > 0) {
    const family = all.filter(
      (other) => isAbout(other, getString(command, "noun")) && ownerOf(other) === ownerOf(each),
    );
    const familyRows = family.flatMap((other) => listRows(document, other));
    return columns.flatMap((column) => checkColumn(column, { document, rows: familyRows, pointer }));
  }
  const mend = "name the fields of a table's row: columns: [number, name]";
  return [{ place: { pointer }, message: "x-command has no columns for what the operation answers", mend }];
}

interface Shown {
  readonly document: JsonObject;
  readonly rows: readonly (Json | undefined)[];
  readonly pointer: string;
}

/** `login|slug`: whichever is there. */
function checkColumn(column: string, { document, rows, pointer }: Shown): Problem[] {
  const unknown = column.split("|").filter((field) => {
    const path = field.split(".");
    return !rows.some((schema) => hasField({ document, schema, path }));
  });
  return unknown.map((field) => ({
    place: { pointer: `${pointer}/columns` },
    message: `the column "${field}" is no field of the answer`,
    mend: "name a field that its schema has, one inside another with a dot: metadata.name",
  }));
}

function checkFlags(document: JsonObject, each: DocumentOperation): Problem[] {
  const flags = getObject(getObject(each.operation, "x-command"), "flags");
  const body = resolveObject(document, getKey(each.operation, "requestBody"));
  const { schema } = getObject(getObject(body, "content"), "application/json");
  const parameters = listParameters(document, each).map((parameter) => getString(parameter, "name"));
  const place = { pointer: `${pointerOf(each)}/flags` };
  return Object.entries(flags).flatMap(([name, field]) => {
    const known = parameters.includes(String(field)) || hasField({ document, schema, path: String(field).split(".") });
    if (!known) {
      const message = `the flag "${name}" stands for "${String(field)}", which the operation does not take`;
      return [{ place, message, mend: "name a parameter or a field of the body" }];
    }
    if (sharedFlagNames.includes(name)) {
      return [{ place, message: `the flag "${name}" is one that commands have already`, mend: "use another name" }];
    }
    if (/^[a-z]+(-[a-z]+)*$/.test(name)) return [];
    return [{ place, message: `the flag "${name}" is not in kebab case`, mend: "use small letters and dashes" }];
  });
}

function listRows(document: JsonObject, { operation }: DocumentOperation): (Json | undefined)[] {
  return Object.entries(getObject(operation, "responses"))
    .filter(([status]) => status.startsWith("2") && status !== "204")
    .map(([, response]) => getObject(getObject(resolveObject(document, response), "content"), "application/json"))
    .filter((media) => "schema" in media)
    .map((media) => rowSchema(document, media["schema"]));
}

function isAbout({ operation }: DocumentOperation, noun: string): boolean {
  return getString(getObject(operation, "x-command"), "noun") === noun;
}

function ownerOf({ path }: DocumentOperation): string {
  return path.split("/")[1] ?? "";
}

function pointerOf({ path, method }: DocumentOperation): string {
  return formatPointer(["paths", path, method, "x-command"]);
}
