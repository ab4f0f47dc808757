import type { Fetch } from "@copilot-spaces/client";
import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";
import { isLoopback } from "./is-loopback.ts";

/**
 * A `fetch` that goes through the proxies which `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, in small letters too;
 * `undefined` where none is named. Node's own ignores them, up to 24 at least. A proxy serves the scheme that it is named
 * for. Plain http to this machine never leaves it.
 */
export async function proxyFetch(env: Io["env"]): Promise<Fetch | undefined> {
  const proxies = { "https:": findProxy(env, "https_proxy"), "http:": findProxy(env, "http_proxy") };
  if (proxies["https:"] === undefined && proxies["http:"] === undefined) return undefined;
  const noProxy = env["no_proxy"] ?? env["NO_PROXY"] ?? "";
  const open: Partial<Record<string, Promise<Fetch>>> = {};

  return async (url, init) => {
    const { protocol, hostname } = new URL(url);
    const plain = protocol === "http:";
    const proxy = plain ? proxies["http:"] : proxies["https:"];
    if (proxy === undefined || (plain && isLoopback(hostname))) return fetch(url, init);
    open[protocol] ??= fetchThrough(proxy.address, { noProxy, tunnel: !plain });
    const through = await open[protocol];
    try {
      return await through(url, init);
    } catch (error) {
      init.signal.throwIfAborted();
      throw new Error(`the proxy of ${proxy.variable}: ${innermost(error)}`);
    }
  };
}

interface ThroughOptions {
  readonly noProxy: string;
  /** `CONNECT`, which many proxies allow for https only. */
  readonly tunnel: boolean;
}

interface Proxy {
  readonly address: string;
  /** The variable that names it. */
  readonly variable: string;
}

/** With undici's own `fetch`: that of the runtime may be too old or too new for this agent. */
async function fetchThrough(proxy: string, { noProxy, tunnel }: ThroughOptions): Promise<Fetch> {
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy, proxyTunnel: tunnel });
  return async (url, init) => {
    const response: unknown = await fetch(url, { ...init, dispatcher });
    if (isResponse(response)) return response;
    throw new TypeError("undici's fetch gave no Response");
  };
}

/** undici's `Response` has all that the runtime's has, and declares less of it. */
function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "body" in value && "headers" in value && "clone" in value;
}

/** The address of a proxy; as for curl, a name and a port are enough. No message shows it: it may hold a password. */
function findProxy(env: Io["env"], name: string): Proxy | undefined {
  const variable = env[name] ? name : name.toUpperCase();
  const value = env[variable]?.trim();
  if (!value) return undefined;
  const address = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return { address, variable };
  throw usageProblem(`${variable} should be the address of an http(s) proxy, as \`http://proxy.example:3128\`.`);
}

/** `fetch` says "fetch failed", and only the cause of its cause that the proxy wants a password. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return innermost(error.cause);
  return error.message || ("code" in error ? String(error.code) : error.name);
}
