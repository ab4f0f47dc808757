import type { Operation } from "@copilot-spaces/types/operations";
import { operationsTable } from "../../operations.data.ts";
import { decodeSegment } from "./read-path.ts";

/** A route for the client, with the values for the names in its braces. */
export interface Routed {
  /** The operation of the document that has this path. */
  readonly operation: Operation | undefined;
  readonly route: string;
  readonly path: Readonly<Record<string, string | number>>;
}

/** Makes a route of a method and the segments of a path, encoded as they were typed. */
export function makeRoute(method: string, segments: readonly string[]): Routed {
  const operation = matchOperation(method, segments);
  if (operation !== undefined) {
    const path = pathValues(operation, segments);
    if (path !== undefined) return { operation, route: operation.route, path };
  }
  return { operation, ...rawRoute(method, segments) };
}

/** The operation whose template a path fits, the one with most words of its own where it fits several. */
function matchOperation(method: string, segments: readonly string[]): Operation | undefined {
  const matches = Object.values(operationsTable.operations).filter(
    (operation) => operation.method === method && fits(templateOf(operation), segments),
  );
  const words = (operation: Operation) => templateOf(operation).filter((part) => !part.startsWith("{")).length;
  return matches.sort((one, other) => words(other) - words(one))[0];
}

function templateOf({ path }: Operation): readonly string[] {
  return path.split("/").slice(1);
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => part.startsWith("{") || part === decodeSegment(segments[index] ?? ""))
  );
}

/** The values of a template's parameters; nothing where the client would encode one otherwise than it was typed. */
function pathValues(operation: Operation, segments: readonly string[]): Routed["path"] | undefined {
  const path: Record<string, string | number> = {};
  for (const [index, part] of templateOf(operation).entries()) {
    const segment = segments[index] ?? "";
    const value = decodeSegment(segment);
    if (!part.startsWith("{")) {
      if (part !== segment) return undefined;
      continue;
    }
    if (normal(encodeURIComponent(value)) !== normal(segment)) return undefined;
    const name = part.slice(1, -1);
    const { schema } = operation.parameters.find((each) => each.in === "path" && each.name === name) ?? {};
    const number =
      schema?.["type"] === "integer" && String(Number(value)) === value && Number.isSafeInteger(Number(value));
    path[name] = number ? Number(value) : value;
  }
  return path;
}

/** Escapes are the same in any case (RFC 3986, section 6.2.2.1); other characters than ASCII are sent escaped anyway. */
function normal(segment: string): string {
  return segment
    .replace(/[^\x21-\x7e]+/gu, encodeURIComponent)
    .replace(/%[\da-f]{2}/gi, (escaped) => escaped.toUpperCase());
}

/**
 * A route of a path that the document does not have. The client takes plain segments as they are and encodes values, so
 * that a part with escapes becomes a value, decoded.
 */
function rawRoute(method: string, segments: readonly string[]): Pick<Routed, "route" | "path"> {
  const path: Record<string, string> = {};
  const value = (text: string): string => {
    const name = `part${Object.keys(path).length + 1}`;
    path[name] = text;
    return `{${name}}`;
  };
  const template = segments.map((segment) => {
    // Punctuation that would be encoded in a value, but may stand in a segment.
    const parts = segment.split(/([:@$&+,;=])/);
    const decoded = parts.map(decodeSegment);
    if (parts.every(isPlain)) return segment;
    if (decoded.some((text, index) => parts[index] !== "" && isRefused(text))) return value(decoded.join(""));
    return parts.map((part, index) => (isPlain(part) ? part : value(decoded[index] ?? ""))).join("");
  });
  return { route: `${method} /${template.join("/")}`, path };
}

function isPlain(part: string): boolean {
  return /^[\x21-\x24\x26-\x7e]*$/.test(part);
}

/** What the client takes for no segment. */
function isRefused(text: string): boolean {
  return text.trim() === "" || /^\.\.?$/.test(text);
}
