import type { RequestInput } from "@copilot-spaces/reference/print";
import { type Operation, type OperationParameter, operationsTable } from "@copilot-spaces/types/operations";
import { findOperation } from "../explorer/call/find-operation.ts";
import type { RecordedRequest } from "./recorder.ts";

/** A request as a call of an operation. */
export interface RecordedCall {
  readonly operation: Operation;
  readonly input: RequestInput;
}

/** Headers that somebody chose; the rest the client adds each time. */
const chosenHeaders = ["if-modified-since", "if-none-match", "prefer"];

/**
 * Reads the call that a request was made by.
 * @param baseUrl - the address that requests begin with
 */
export function readCall(request: RecordedRequest, baseUrl: string): RecordedCall | undefined {
  const { pathname, searchParams } = new URL(request.url);
  const base = new URL(baseUrl).pathname.replace(/\/$/, "");
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  const [operation, values] = findByPath(request.method, path) ?? [findOperation(`${request.method} ${path}`), {}];
  if (operation === undefined) return undefined;
  const query = Object.fromEntries([...searchParams].map(([name, text]) => [name, readValue(operation, name, text)]));
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => chosenHeaders.includes(name)));
  return {
    operation,
    input: {
      ...(Object.keys(values).length > 0 && { path: values }),
      ...(Object.keys(query).length > 0 && { query }),
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(request.body !== undefined && { body: readBody(request.body) }),
    },
  };
}

type PathValues = Readonly<Record<string, string | number>>;

function findByPath(method: string, path: string): readonly [Operation, PathValues] | undefined {
  const segments = path.split("/");
  for (const operation of Object.values(operationsTable.operations)) {
    const template = operation.path.split("/");
    if (operation.method !== method || template.length !== segments.length) continue;
    const pairs = template.map((name, index) => [name, segments[index] ?? ""] as const);
    if (pairs.some(([name, segment]) => !name.startsWith("{") && name !== segment)) continue;
    const values = pairs.flatMap(([name, segment]) => {
      const [, parameter] = /^\{(.+)\}$/.exec(name) ?? [];
      return parameter === undefined ? [] : [[parameter, readValue(operation, parameter, decode(segment))] as const];
    });
    return [operation, Object.fromEntries(values)];
  }
  return undefined;
}

/** A value as the document has it: a number where it is one. */
function readValue({ parameters }: Operation, name: string, text: string): string | number {
  const parameter: OperationParameter | undefined = parameters.find((each) => each.name === name);
  return parameter?.schema["type"] === "integer" && /^-?[0-9]{1,15}$/.test(text) ? Number(text) : text;
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
