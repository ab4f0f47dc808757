import type { Server } from "../../account/parse-server.ts";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";

/** A path as it was typed. */
export interface TypedPath {
  /** Between the slashes, each encoded as it was typed, or a name in braces. None for `/`. */
  readonly segments: readonly string[];
  /** Names and values, decoded. */
  readonly query: readonly (readonly [string, string])[];
}

/**
 * Reads a path of the API, with or without a slash at its beginning, with or without a query; or a URL on the API's own
 * address. Nothing in it can make another address of it.
 * @throws {Problem}
 */
export function readPath(text: string, server: Server): TypedPath {
  const path = /^https?:/i.test(text) ? pathOfUrl(text, server) : text;
  refuseCharacters(path);
  if (/^[A-Za-z]:/.test(path)) {
    throw usageProblem(
      `${quote(path)} is no path of the API.`,
      "Some shells on Windows rewrite a path that begins with /.",
      "Leave that slash out: orgs/acme/copilot-spaces",
    );
  }
  const mark = path.indexOf("?");
  const [before, search] = mark < 0 ? [path, ""] : [path.slice(0, mark), path.slice(mark + 1)];
  const inner = before.replace(/^\//, "");
  const segments = inner === "" && before === "/" ? [] : inner.split("/");
  for (const segment of segments) checkSegment(segment, path);
  return { segments, query: readSearch(search) };
}

/** The name in a segment such as `{org}`. */
export function placeholderIn(segment: string): string | undefined {
  return /^\{(\w+)\}$/.exec(segment)?.[1];
}

function pathOfUrl(text: string, { baseUrl }: Server): string {
  const [, scheme = "", authority = "", path = ""] = /^(https?:\/\/)([^/?#\\]+)(.*)$/is.exec(text) ?? [];
  if (authority.includes("@")) throw usageProblem("A URL must not hold a user name or a password.");
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  const origin = originOf(scheme + authority);
  if (origin === base.origin && `${path.split("?", 1)[0]}/`.startsWith(`${prefix}/`))
    return path.slice(prefix.length) || "/";
  throw usageProblem(
    `${quote(text)} is not on ${baseUrl}, where requests go.`,
    "Give the path alone, or say where with --host or --base-url.",
  );
}

function originOf(text: string): string | undefined {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}

/** What a URL parser drops, cuts off or takes for a slash. */
function refuseCharacters(path: string): void {
  const [found] = /[\s\p{C}\\#]/u.exec(path) ?? [];
  if (found === undefined) return;
  const code = `%${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const name = /[\\#]/.test(found) ? `a ${found}` : found === " " ? "a space" : "a control character";
  throw usageProblem(`${quote(path)} holds ${name}.`, ...(code.length === 3 ? [`Write it as ${code}.`] : []));
}

function checkSegment(segment: string, path: string): void {
  if (segment === "") throw usageProblem(`${quote(path)} has an empty segment.`);
  if (placeholderIn(segment) !== undefined) return;
  if (/[{}]/.test(segment)) {
    throw usageProblem(`${quote(segment)} is no name in braces.`, "A brace itself is written as %7B or %7D.");
  }
  const decoded = decodeSegment(segment);
  if (/^\.\.?$/.test(decoded)) throw usageProblem(`${quote(path)} leads to another path than it shows.`);
  if (decoded.trim() === "") throw usageProblem(`${quote(path)} has an empty segment.`);
}

/** What a segment stands for. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw usageProblem(`${quote(segment)} is not encoded as a URL is.`, "A percent sign itself is written as %25.");
  }
}

function readSearch(search: string): readonly (readonly [string, string])[] {
  return search
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const equals = part.indexOf("=");
      const [name, value] = equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)];
      // In a query a plus sign stands for a space.
      return [decodeSegment(name.replaceAll("+", " ")), decodeSegment(value.replaceAll("+", " "))] as const;
    });
}
