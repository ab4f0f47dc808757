import type {
  HttpMethod,
  OperationAccess,
  OperationCommand,
  OperationPagination,
  OperationResend,
} from "@copilot-spaces/types/operations";
import { DocumentError } from "./document-error.ts";
import { getArray, getKey, getObject, getString, isObject, type JsonObject } from "./json.ts";

/** `x-pagination`: how an operation that lists things is paged through. */
export function readPagination(operation: JsonObject, route: string): OperationPagination | undefined {
  const value = readExtension(operation, "x-pagination", route);
  if (value === undefined) return undefined;
  if (getString(value, "style") !== "cursor") throw malformed("x-pagination", route, 'its style is not "cursor"');
  const [items, size, after, before] = ["items", "size", "after", "before"].map((key) => getString(value, key));
  if (!items || !size || !after || !before) {
    throw malformed("x-pagination", route, "it needs items, size, after and before");
  }
  return { style: "cursor", items, size, after, before };
}

/** `x-access`: which tokens may call an operation. */
export function readAccess(operation: JsonObject, route: string): OperationAccess | undefined {
  const value = readExtension(operation, "x-access", route);
  if (value === undefined) return undefined;
  const scopes = getArray(value, "scopes").filter((scope) => typeof scope === "string");
  const githubApps = value["github-apps"];
  if (typeof githubApps !== "boolean") throw malformed("x-access", route, "github-apps is neither true nor false");
  return { scopes, fineGrained: readFineGrained(value, route), githubApps };
}

function readFineGrained(value: JsonObject, route: string): OperationAccess["fineGrained"] {
  if (value["fine-grained"] === false) return false;
  const fineGrained = getObject(value, "fine-grained");
  const [permission, on, access] = ["permission", "on", "access"].map((key) => getString(fineGrained, key));
  if (!permission || !on || (access !== "read" && access !== "write")) {
    throw malformed("x-access", route, "fine-grained needs a permission, what it is on, and access: read or write");
  }
  return { permission, on, access };
}

/** `x-command`: the command of the command line that calls an operation. */
export function readCommand(operation: JsonObject, route: string): OperationCommand | undefined {
  const value = readExtension(operation, "x-command", route);
  if (value === undefined) return undefined;
  const [noun, verb] = ["noun", "verb"].map((key) => getString(value, key));
  if (!noun || !verb) throw malformed("x-command", route, "it needs a noun and a verb");
  const [aliases = [], columns = []] = ["aliases", "columns"].map((key) =>
    getArray(value, key).filter((each) => typeof each === "string"),
  );
  const flags = Object.entries(getObject(value, "flags")).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { noun, verb, aliases, columns, flags: Object.fromEntries(flags) };
}

/** The method's own rule (RFC 9110, section 9.2.2), unless `x-resend` has another. */
export function readResend(operation: JsonObject, method: HttpMethod): OperationResend {
  const unlessBodyHas = getString(getObject(operation, "x-resend"), "unless-body-has");
  if (unlessBodyHas !== "") return { unlessBodyHas };
  return method === "POST" || method === "PATCH" ? "never" : "always";
}

function readExtension(operation: JsonObject, name: string, route: string): JsonObject | undefined {
  const value = getKey(operation, name);
  if (value === undefined) return undefined;
  if (!isObject(value)) throw malformed(name, route, "it is not an object");
  return value;
}

function malformed(name: string, route: string, problem: string): DocumentError {
  return new DocumentError(`${name} of ${route} cannot be used: ${problem}`, { file: "document" });
}
