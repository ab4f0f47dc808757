import { defaultPathSerializer, serializePrimitiveParam } from "openapi-fetch";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";

/** Values by the names that the template and the document give them. */
export type Values = Readonly<Record<string, unknown>>;

/** What goes into an address. */
export interface UrlParts {
  readonly path?: Values | undefined;
  readonly query?: Values | undefined;
}

/**
 * The path and query that a template and its values make. Each value becomes one segment, and reading the address
 * back gives the template and the values again; where that cannot be, there is an error and no address.
 */
export function buildUrl(route: string, template: string, { path, query }: UrlParts): string {
  const values: Values = Object(path);
  for (const match of template.match(/\{[^{}]*\}/g) ?? []) {
    const name = match.slice(1, -1);
    refuse(route, name, pathProblem(Object.hasOwn(values, name) ? values[name] : undefined));
  }
  try {
    const search: string[] = [];
    for (const [name, given] of Object.entries(Object(query))) {
      for (const value of [given].flat()) {
        if (value !== undefined && value !== null) {
          refuse(route, name, queryProblem(name, value));
          search.push(serializePrimitiveParam(name, `${value}`));
        }
      }
    }
    return defaultPathSerializer(template, values) + (search.length > 0 ? `?${search.join("&")}` : "");
  } catch (error) {
    // What is left to go wrong: `encodeURIComponent` throws on a lone surrogate.
    throw error instanceof URIError
      ? new InvalidRequestError("A value holds half of a surrogate pair.", { route })
      : error;
  }
}

function refuse(route: string, name: string, problem: string | undefined): void {
  if (problem) {
    throw new InvalidRequestError(`${name} ${problem}.`, { route });
  }
}

/** Why a value cannot be a segment. URL parsers fold `.` and `..` away, which addresses another resource. */
function pathProblem(value: unknown): string | undefined {
  if (typeof value === "string") {
    return value.trim() && !/^\.\.?$/.test(value) ? undefined : "must not be empty, . or ..";
  }
  // Above 2^53 a number no longer says which resource is meant.
  const whole = typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
  return whole ? undefined : "must be a string or a whole number below 2^53";
}

function queryProblem(name: string, value: unknown): string | undefined {
  const plain = typeof value === "number" ? Number.isFinite(value) : /^(string|boolean)$/.test(typeof value);
  // The serialiser encodes values, not names.
  return plain && /^[\w.~[\]-]+$/.test(name) ? undefined : "must be a string, a number, a boolean or a list";
}
