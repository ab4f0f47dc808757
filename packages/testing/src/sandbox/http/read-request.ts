import type { Operation, OperationId } from "@copilot-spaces/types/operations";
import { validateParameters, validateRequestBody } from "@copilot-spaces/types/validators";
import { toFieldErrors } from "../operations/field-errors.ts";
import { invalid, notFound, Refusal } from "../operations/refusal.ts";
import { refuseTooMany } from "../operations/resource-changes.ts";

/** Largest request body, in bytes. */
const largestBody = 10 * 1024 * 1024;

/** Most problems that one answer lists. */
const mostErrors = 100;

type Texts = Readonly<Record<string, string>>;

/**
 * Decodes path and query, strictly.
 *
 * @throws Refusal 400 for a percent escape that is no UTF-8
 */
export function requireDecodable(url: URL): void {
  if (!url.href.includes("%")) return;
  try {
    decodeURIComponent(url.pathname);
    decodeURIComponent(url.search.replaceAll("+", " "));
  } catch {
    throw new Refusal(400, "The URL has a percent escape that does not decode to UTF-8.");
  }
}

/**
 * Holds parameters against the document.
 *
 * @throws Refusal 404 for a path that leads nowhere, 422 or 400 for a value that is wrong
 */
export function checkParameters(operation: Operation<OperationId>, path: Texts, query: Texts): void {
  const findings = validateParameters(operation.id, { path, query });
  const [first] = findings;
  if (first === undefined) return;
  const fromPath = first.instancePath.startsWith("/path/");
  // A collaborator of a kind that the space does not take is a mistake to be told; a number that is none is no space.
  const choice = first.keyword === "enum" || first.keyword === "const";
  if (fromPath && !(choice && declares(operation, 422))) throw notFound();
  const errors = toFieldErrors(operation.id, { path, query }, findings);
  throw refuse(operation, errors);
}

/**
 * Reads a body as JSON, whatever its media type says. What an operation does not ask for is not looked at.
 *
 * @throws Refusal 400 for what is no JSON object, 413 for what is too long
 */
export async function readBody({ requestBody }: Operation, request: Request): Promise<unknown> {
  if (requestBody === undefined) return undefined;
  const value = parse(await readText(request));
  if (value === undefined && !requestBody.required) return undefined;
  const object = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!object && !(value === null && !requestBody.required)) throw new Refusal(400, "Body should be a JSON object");
  return value;
}

/** Holds a body against the document. @throws Refusal 422 for what is wrong in it, or 400 */
export function checkBody(operation: Operation<OperationId>, value: unknown): void {
  if (operation.requestBody === undefined) return;
  if (typeof value === "object" && value !== null) {
    refuseTooMany(Object.getOwnPropertyDescriptor(value, "resources_attributes")?.value);
  }
  const findings = validateRequestBody(operation.id, value);
  if (findings.length === 0) return;
  throw refuse(operation, toFieldErrors(operation.id, value, findings.slice(0, mostErrors)));
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > largestBody) throw tooLarge();
  if (request.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const chunk of chunksOf(request.body)) {
    length += chunk.byteLength;
    if (length > largestBody) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Not every browser's streams can be iterated. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function parse(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}

function tooLarge(): Refusal {
  return new Refusal(413, `The body is larger than ${largestBody} bytes.`, { headers: { connection: "close" } });
}

/** 422, and 400 in one sentence where the document has no 422. */
function refuse(operation: Operation, errors: ReturnType<typeof toFieldErrors>): Refusal {
  if (declares(operation, 422)) return invalid(...errors);
  return new Refusal(400, `${errors.map(({ message }) => message).join("; ")}.`);
}

function declares({ errors }: Operation, status: number): boolean {
  return errors.includes(status);
}
