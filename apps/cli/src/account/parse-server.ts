import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";
import { isLoopback } from "./is-loopback.ts";
import { isSwitchedOn } from "./is-switched-on.ts";
import type { Setting } from "./setting.ts";

/** Where requests go. */
export interface Server {
  /** The API's address, without a slash at its end. */
  readonly baseUrl: string;
  /** What tokens are stored under: `github.com`, `acme.ghe.com`, or the origin of another address. */
  readonly host: string;
}

/** What is allowed besides. */
export interface ServerRules {
  /** Whether a token may travel unencrypted to another machine. */
  readonly insecureHttp: boolean;
}

/** What the environment allows. */
export function serverRules({ env }: Pick<Io, "env">): ServerRules {
  return { insecureHttp: isSwitchedOn(env["COPILOT_SPACES_INSECURE_HTTP"]) };
}

/** The server of a host as one opens it in a browser; `api.github.com` is taken for `github.com`. */
export function parseHost({ value, where }: Pick<Setting, "value" | "where">): Server {
  const server = serverOfHost(value.toLowerCase().replace(/^api\./, ""));
  if (server !== undefined) return server;
  throw usageProblem(
    `The host in ${where} should be a name only, as \`github.com\` or \`acme.ghe.com\`.`,
    "For an address with scheme, port or path there is `--base-url`.",
  );
}

/** The server at an address. No message shows the address, which may hold a password. */
export function parseBaseUrl(
  { value, where }: Pick<Setting, "value" | "where">,
  { insecureHttp }: ServerRules,
): Server {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // Credentials, query and fragment are what else an address can hold. A host may be `$(x)` to the URL standard.
  const plain = url !== undefined && url.href === url.origin + url.pathname && /^[\w.-]+$|^\[/.test(url.hostname);
  if (!plain || !/^https?:$/.test(url.protocol)) {
    throw usageProblem(
      `The base URL in ${where} should be http(s), without credentials or query, as \`http://127.0.0.1:4010\`.`,
    );
  }
  if (url.protocol === "http:" && !insecureHttp && !isLoopback(url.hostname)) {
    throw usageProblem(
      `The base URL in ${where} would send the token unencrypted to ${url.host}.`,
      "Use https, or set COPILOT_SPACES_INSECURE_HTTP=1 where the network in between is yours.",
    );
  }
  return { baseUrl: url.href.replace(/\/+$/, ""), host: tokenKey(url) };
}

/** The server whose tokens have this key; `undefined` for what is none, as the name of a file that is something else. */
export function parseServerKey(encoded: string, rules: ServerRules): Server | undefined {
  try {
    const key = decodeURIComponent(encoded);
    const server = key.includes("://") ? parseBaseUrl({ value: key, where: "" }, rules) : serverOfHost(key);
    return server?.host === key ? server : undefined;
  } catch {
    return undefined;
  }
}

/** One key for one origin, however it was named. */
function tokenKey({ origin, hostname }: URL): string {
  const server = serverOfHost(hostname.replace(/^api\./, ""));
  return server?.baseUrl === origin ? server.host : origin;
}

function serverOfHost(host: string): Server | undefined {
  const labels = host.split(".");
  const named = labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(label)) && host.length < 250;
  // A name that ends in a number is an address.
  return named && /[a-z]/.test(labels.at(-1) ?? "") ? { baseUrl: `https://api.${host}`, host } : undefined;
}
