import type { Operation } from "@copilot-spaces/types/operations";
import { printFlat, printLiteral } from "./literal.ts";
import type { RequestCall, RequestInput } from "./request.ts";
import { printString } from "./source-text.ts";

/** Methods go by the same nouns and verbs as commands, apart from these. */
const methods: Readonly<Record<string, string>> = {
  "space set": "spaces.update",
  "resource set": "resources.update",
  "codespace create": "codespaces.createFromPullRequest",
};

/** The client's method for the operation that a command calls: `spaces.get`. */
export function methodOf({ noun, verb }: Pick<NonNullable<Operation["command"]>, "noun" | "verb">): string {
  return methods[`${noun} ${verb}`] ?? `${noun}s.${verb}`;
}

/** A call with the client's method, as a statement; `undefined` where there is none or it does not take the input. */
export function printMethodCall({ operation, input }: RequestCall): string | undefined {
  const object = operation && methodInput(operation, input);
  if (operation?.command === undefined || object === undefined) return undefined;
  const options = printOptions(input);
  const hasBody = input.body !== undefined;
  const takesBody = hasBody || (operation.requestBody !== undefined && options !== undefined);
  const body = hasBody ? printLiteral(input.body) : "undefined";
  const parameters = [printFlat(object), takesBody ? body : undefined, options];
  return `await client.${methodOf(operation.command)}(${parameters.filter((each) => each !== undefined).join(", ")});`;
}

/** A call by the route, as a statement. */
export function printRouteCall({ route, input }: Omit<RequestCall, "operation">): string {
  const parts = printParts(input);
  const options = printOptions(input);
  const body = parts.map((part) => `  ${part.replaceAll("\n", "\n  ")},\n`).join("");
  const values = body === "" ? (options === undefined ? "" : ", {}") : `, {\n${body}}`;
  return `const result = await client.request(${printString(route)}${values}${options ? `, ${options}` : ""});`;
}

/**
 * What a method or a hook takes to name an object, or the pages of a list; `undefined` where it would not take all of
 * the input.
 */
export function methodInput(operation: Operation, input: RequestInput): Readonly<Record<string, unknown>> | undefined {
  const path = pathOf(input);
  const query = given(input.query);
  const fits =
    (Object.keys(query).length === 0 || operation.pagination !== undefined) &&
    (input.body === undefined || operation.requestBody !== undefined) &&
    Object.keys(query).every((name) => !["org", "username"].includes(name) && !Object.hasOwn(path, name));
  return fits && Object.keys(path).length > 0 ? { ...path, ...query } : undefined;
}

/** The parts of a route's input, as the fields of an object. */
export function printParts(input: RequestInput): string[] {
  const path = pathOf(input);
  const query = given(input.query);
  return [
    Object.keys(path).length > 0 ? `path: ${printFlat(path)}` : "",
    Object.keys(query).length > 0 ? `query: ${printFlat(query)}` : "",
    input.body !== undefined ? `body: ${printLiteral(input.body)}` : "",
  ].filter(Boolean);
}

/** The options of a call, where it has headers of its own; never one that holds a token. */
export function printOptions({ headers }: RequestInput): string | undefined {
  const own = Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== "authorization");
  return own.length > 0 ? `{ headers: ${printLiteral(Object.fromEntries(own))} }` : undefined;
}

function pathOf({ path = {} }: RequestInput): Readonly<Record<string, string | number>> {
  return path;
}

/** The client leaves out what is `undefined` or `null`. */
function given(query: RequestInput["query"]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null));
}
