import { SandboxError } from "../sandbox-error.ts";
import { allScopes } from "./scopes.ts";

/** A personal access token (classic) or an OAuth app's token. */
export interface ClassicTokenOptions {
  readonly kind?: "classic";
  /** @default every scope that an operation asks for */
  readonly scopes?: readonly string[];
  /** When it stops working: `2026-01-31T12:00:00Z`. @default never */
  readonly expires?: string;
}

/** A fine-grained personal access token, or the token that a GitHub App has for somebody. */
export interface GrantedTokenOptions {
  readonly kind: "fine-grained" | "github-app";
  /** Logins of the organizations and users that it was granted access to. @default all */
  readonly accounts?: readonly string[];
  /** Full names of the repositories that it was granted access to: `octo-org/handbook`. @default all */
  readonly repositories?: readonly string[];
  /** `{ "Copilot Spaces": "read" }`. @default all, with write access */
  readonly permissions?: Readonly<Record<string, "read" | "write">>;
  /** When it stops working: `2026-01-31T12:00:00Z`. @default never */
  readonly expires?: string;
}

/** What kind of token to make, and what it may do. */
export type TokenOptions = ClassicTokenOptions | GrantedTokenOptions;

/** A token as requests are judged by it. */
export type Token = { readonly login: string; readonly expires: string | undefined } & (
  | { readonly kind: "classic"; readonly scopes: readonly string[] }
  | {
      readonly kind: "fine-grained" | "github-app";
      readonly accounts: readonly string[] | undefined;
      readonly repositories: readonly string[] | undefined;
      readonly permissions: Readonly<Record<string, "read" | "write">> | undefined;
    }
);

const prefix = "sandbox";

/**
 * Writes a token that says itself what it may do: any sandbox understands it, also one that was started again. Only
 * letters, digits, dots, hyphens and underscores, as a header takes them.
 */
export function writeToken(login: string, options: TokenOptions = {}): string {
  const told = Object.keys(options).length > 0;
  return [prefix, login, ...(told ? [encode(JSON.stringify(options))] : [])].join(".");
}

/** Reads a token; `undefined` for anything that the sandbox did not write. */
export function readToken(text: string): Token | undefined {
  const [first, login, encoded, ...rest] = text.split(".");
  if (first !== prefix || !login || rest.length > 0) return undefined;
  const options = encoded === undefined ? {} : decode(encoded);
  return options === undefined ? undefined : toToken(login, options);
}

function toToken(login: string, options: Readonly<Record<string, unknown>>): Token {
  const { kind, expires } = options;
  const common = { login, expires: typeof expires === "string" ? expires : undefined };
  if (kind !== "fine-grained" && kind !== "github-app") {
    return { ...common, kind: "classic", scopes: readTexts(options["scopes"]) ?? allScopes };
  }
  return {
    ...common,
    kind,
    accounts: readTexts(options["accounts"])?.map((account) => account.toLowerCase()),
    repositories: readTexts(options["repositories"])?.map((name) => name.toLowerCase()),
    permissions: readPermissions(options["permissions"]),
  };
}

function readTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function readPermissions(value: unknown): Readonly<Record<string, "read" | "write">> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, level]) => [name, level === "write" ? level : "read"]));
}

function encode(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Refuses options that would make a token which means something else than was meant. */
export function checkTokenOptions(options: TokenOptions): void {
  const { kind = "classic", expires } = options;
  if (!["classic", "fine-grained", "github-app"].includes(kind)) {
    throw new SandboxError(`There is no token of the kind "${kind}": use classic, fine-grained or github-app`);
  }
  if (expires !== undefined && Number.isNaN(Date.parse(expires))) {
    throw new SandboxError(`"${expires}" is no time for a token to expire at; write 2026-01-31T12:00:00Z`);
  }
}
