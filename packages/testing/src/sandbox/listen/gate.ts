import { isLoopback } from "../../local-server/loopback.ts";

/** Who may talk to a sandbox that listens. */
export interface Gate {
  /** Whether a `Host` header names this machine, or a name that was allowed. */
  allowsHost(host: string): boolean;
  /** Whether a page of this origin may send requests. */
  allowsOrigin(origin: string): boolean;
}

/**
 * A page elsewhere can send requests to this machine, and make its own name resolve to it (DNS rebinding). The headers
 * `Host` and `Origin` give it away.
 *
 * @param names - host names that are allowed besides this machine's own: `api.octocorp.ghe.com`
 */
export function createGate(names: readonly string[]): Gate {
  const allowed = new Set(names.map((name) => name.toLowerCase()));
  const allows = (text: string): boolean => {
    const hostname = hostnameOf(text);
    return hostname !== undefined && (isLoopback(hostname) || allowed.has(hostname.replace(/^\[(.*)\]$/, "$1")));
  };
  return { allowsHost: (host) => allows(`http://${host}`), allowsOrigin: allows };
}

/** In lower case; `undefined` for nonsense, and for what carries more than a name and a port. */
function hostnameOf(text: string): string | undefined {
  try {
    const { hostname, username, password, pathname, search } = new URL(text);
    const plain = username === "" && password === "" && pathname === "/" && search === "";
    return plain ? hostname : undefined;
  } catch {
    return undefined;
  }
}
