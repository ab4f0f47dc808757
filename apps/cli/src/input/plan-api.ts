import { ownerParameters } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import type { Settings } from "../account/settings.ts";
import type { Context } from "../context.ts";
import { flagValue, flagValues, hasFlag, type Invocation } from "../grammar/invocation.ts";
import { usageProblem } from "../problem.ts";
import { makeRoute } from "./api/make-route.ts";
import { type Field, nestFields, readRawField, readTypedField } from "./api/read-fields.ts";
import { readHeaders } from "./api/read-headers.ts";
import { placeholderIn, readPath } from "./api/read-path.ts";
import { readTarget } from "./api/read-target.ts";
import type { Plan, PlannedRequest, RequestInput } from "./plan.ts";
import { quote } from "./quote.ts";
import { parseDocument } from "./read/parse-document.ts";
import { TextReader } from "./read/text-reader.ts";

/** What was typed besides what to call. */
interface Given {
  readonly settings: Pick<Settings, "server" | "owner">;
  readonly fields: Field[];
  readonly headers: Readonly<Record<string, string>>;
  /** What `--input` gives. */
  readonly document: { readonly body: unknown } | undefined;
}

/**
 * Turns `cps api` into what is to be sent. The body is sent as it is given; a path of the document's gets its operation
 * with it, so that errors can be explained.
 * @throws {Problem}
 */
export async function planApi(
  { io, invocation }: Context,
  settings: Pick<Settings, "server" | "owner">,
): Promise<Plan> {
  const target = readTarget(invocation.positionals);
  const headers = readHeaders(valuesOf(invocation, "H"));
  const path = target.operation === undefined ? readPath(target.path, settings.server) : undefined;
  const reader = new TextReader(io);
  const fields = valuesOf(invocation, "f").map(readRawField);
  for (const text of valuesOf(invocation, "F")) fields.push(await readTypedField(text, reader));
  const given: Given = { settings, fields, headers, document: await readDocument(invocation, reader) };
  const request =
    target.operation === undefined
      ? ofPath({ method: target.method, segments: path?.segments ?? [], query: path?.query ?? [] }, given)
      : ofOperation(target.operation, given);
  return { lookUps: [], preview: request, notes: [], previewNotes: [], complete: async () => request };
}

/** The values of a flag that has one letter. */
function valuesOf(invocation: Invocation, letter: string): readonly string[] {
  const flag = invocation.command.flags.find(({ name, aliases }) => name === letter || aliases.includes(letter));
  return flag === undefined ? [] : flagValues(invocation, flag.name);
}

async function readDocument(invocation: Invocation, reader: TextReader): Promise<Given["document"]> {
  if (!hasFlag(invocation, "input")) return undefined;
  const path = flagValue(invocation, "input") ?? "";
  const text = await reader.readFile("--input", path);
  return { body: await parseDocument(text, path === "-" ? "standard input" : path) };
}

interface Typed {
  readonly method: string | undefined;
  readonly segments: readonly string[];
  readonly query: readonly (readonly [string, string])[];
}

function ofPath({ method, segments, query }: Typed, given: Given): PlannedRequest {
  const { document, headers } = given;
  const left = [...given.fields];
  const filled = segments.map((segment) => {
    const name = placeholderIn(segment);
    return name === undefined ? segment : encodeURIComponent(takeValue(name, left, given));
  });
  const verb = method ?? (left.length > 0 || document !== undefined ? "POST" : "GET");
  const hasBody = verb !== "GET" && verb !== "HEAD";
  const inQuery = !hasBody || document !== undefined ? left : [];
  const body = document ?? (hasBody && left.length > 0 ? { body: nestFields(left) } : undefined);
  const { operation, route, path } = makeRoute(verb, filled);
  return planned({ operation, route, path, query: queryOf([...query, ...inQuery.map(asQuery)]), headers, body });
}

/** By the table: a field that is a parameter goes where that goes, all others into the body. */
function ofOperation(operation: Operation, given: Given): PlannedRequest {
  const { document, fields } = given;
  const places = new Map(operation.parameters.map((parameter) => [parameter.name, parameter.in]));
  const placed = (where: string) => fields.filter(({ path: [name = ""] }) => places.get(name) === where);
  const left = [...placed("path")];
  const path = Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name }) => [name, encodeURIComponent(takeValue(name, left, given))]),
  );
  const segments = operation.path.split("/").slice(1);
  const routed = makeRoute(
    operation.method,
    segments.map((segment) => path[placeholderIn(segment) ?? ""] ?? segment),
  );
  const inBody = fields.filter(({ path: [name = ""] }) => !places.has(name));
  const [stray] = [...left, ...(operation.requestBody === undefined || document !== undefined ? inBody : [])];
  if (stray !== undefined) {
    const names = operation.parameters.map(({ name }) => name).join(", ");
    throw usageProblem(
      `${operation.id} has no parameter ${quote(stray.key)}${document === undefined ? ", and no body" : ""}.`,
      `Its parameters: ${names}`,
    );
  }
  const headers = Object.fromEntries(placed("header").map((field) => [...asQuery(field)]));
  const body = document ?? (inBody.length > 0 ? { body: nestFields(inBody) } : undefined);
  const query = queryOf(placed("query").map(asQuery));
  return planned({ ...routed, operation, query, headers: { ...headers, ...given.headers }, body });
}

/** Takes the value for a name in braces out of the fields, or else from the owner that settings name. */
function takeValue(name: string, fields: Field[], { settings }: Given): string {
  const index = fields.findIndex(({ path }) => path.length === 1 && path[0] === name);
  const [field] = index < 0 ? [] : fields.splice(index, 1);
  const value = field === undefined ? ownerFor(name, settings) : asQuery(field)[1];
  if (value === undefined)
    throw usageProblem(`{${name}} in the path has no value.`, `Give it with \`-f ${name}=VALUE\`.`);
  if (value.trim() === "" || /^\.\.?$/.test(value)) {
    throw usageProblem(`-f ${name}=${quote(value)} can be no part of a path.`);
  }
  if (/\p{Cs}/u.test(value)) throw usageProblem(`-f ${name}: the value holds half of a character.`);
  return value;
}

function ownerFor(name: string, settings: Given["settings"]): string | undefined {
  if (!Object.values(ownerParameters).includes(name)) return undefined;
  const { owner } = settings;
  return owner !== undefined && ownerParameters[owner.kind] === name ? owner.login : undefined;
}

function asQuery({ key, value }: Field): readonly [string, string] {
  if (typeof value === "string") return [key, value];
  if (value === null || value === undefined) return [key, ""];
  if (typeof value === "number" || typeof value === "boolean") return [key, String(value)];
  throw usageProblem(`-F ${key}: a list or an object can stand in a body only.`);
}

function queryOf(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, unknown>> {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (!/^[\w.~[\]-]+$/.test(name)) throw usageProblem(`${quote(name)} can be no name in a query.`);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries([...values].map(([name, each]) => [name, each.length === 1 ? each[0] : each]));
}

interface Parts extends Pick<PlannedRequest, "operation" | "route"> {
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly body: unknown } | undefined;
}

function planned({ operation, route, path, query, headers, body }: Parts): PlannedRequest {
  if (body !== undefined && /^(GET|HEAD) /.test(route)) {
    throw usageProblem(`A ${route.split(" ")[0]} has no body.`, "Name another method, as in `cps api POST …`.");
  }
  const input: RequestInput = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...body,
  };
  return { operation, route, input };
}
