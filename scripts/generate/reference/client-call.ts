import type { Operation, OperationParameter, OperationsTable } from "@copilot-spaces/types/operations";
import { printKey, printString } from "../source-text.ts";

/** The client's method for an operation, as a statement; `undefined` for an operation that no command calls. */
export function printMethodCall(operation: Operation, schemas: OperationsTable["schemas"]): string | undefined {
  const { command, requestBody } = operation;
  if (command === undefined) return undefined;
  const path = printObject(
    operation.parameters.filter((parameter) => parameter.in === "path"),
    schemas,
  );
  const body = requestBody === undefined ? "" : `, ${printBody(operation)}`;
  return `await client.${methodOf(command)}(${path}${body});`;
}

/** The call of an operation by its route, as a statement. */
export function printRouteCall(operation: Operation, schemas: OperationsTable["schemas"]): string {
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const query = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const parts = [
    path.length > 0 ? `path: ${printObject(path, schemas)}` : "",
    query.length > 0 ? `query: ${printObject(query, schemas)}` : "",
    operation.requestBody === undefined ? "" : `body: ${printBody(operation)}`,
  ].filter(Boolean);
  const input =
    parts.length === 0 ? "" : `, {\n${parts.map((part) => `  ${part.replaceAll("\n", "\n  ")},\n`).join("")}}`;
  return `const result = await client.request(${printString(operation.route)}${input});`;
}

/** Methods go by the same nouns and verbs as commands, apart from these. */
const methods: Readonly<Record<string, string>> = {
  "space set": "spaces.update",
  "resource set": "resources.update",
  "codespace create": "codespaces.createFromPullRequest",
};

/** The client's method for the operation that a command calls: `spaces.get`. */
export function methodOf({ noun, verb }: NonNullable<Operation["command"]>): string {
  return methods[`${noun} ${verb}`] ?? `${noun}s.${verb}`;
}

function printObject(parameters: readonly OperationParameter[], schemas: OperationsTable["schemas"]): string {
  const fields = parameters.map((parameter) => `${printName(parameter.name)}: ${printSample(parameter, schemas)}`);
  return `{ ${fields.join(", ")} }`;
}

function printName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : printKey(name);
}

/** A value to try a parameter with: the document's example, or else one that its schema allows. */
function printSample({ name, schema, example }: OperationParameter, schemas: OperationsTable["schemas"]): string {
  if (example !== undefined) return printLiteral(example);
  const reference = schema["$ref"];
  const {
    type,
    enum: values,
    const: value,
    default: byDefault,
  } = (typeof reference === "string" && schemas[reference]) || schema;
  const [first] = Array.isArray(values) ? values : [value ?? byDefault];
  if (first !== undefined) return printLiteral(first);
  if (type === "integer" || type === "number") return "1";
  return type === "boolean" ? "true" : printString(name);
}

function printBody({ requestBody }: Operation): string {
  const [example] = requestBody?.examples ?? [];
  return example === undefined ? "{}" : printLiteral(example.value);
}

/** JSON as people write it in TypeScript. */
function printLiteral(value: unknown): string {
  if (Array.isArray(value)) return printList("[", value.map(printLiteral), "]");
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? printString(value) : JSON.stringify(value);
  const fields = Object.entries(value).map(([name, item]) => `${printName(name)}: ${printLiteral(item)}`);
  return printList("{", fields, "}");
}

function printList(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open + close;
  const line = open === "{" ? `{ ${items.join(", ")} }` : `[${items.join(", ")}]`;
  if (line.length <= 80 && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `  ${item.replaceAll("\n", "\n  ")},\n`).join("")}${close}`;
}
