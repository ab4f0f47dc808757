/** Whether a name or address can only mean this machine: `localhost`, `api.localhost`, `127.0.0.1`, `::1`. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  return name === "localhost" || name.endsWith(".localhost") || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);
}

/** The origin of an `Origin` or `Host` header when it is on this machine; `undefined` for any other, or for nonsense. */
export function loopbackOrigin(text: string): string | undefined {
  try {
    const url = new URL(text);
    return isLoopback(url.hostname) ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
