/** The address of a mock, without a slash at the end; or why there can be none. */
export type MockAddress = { readonly address: string } | { readonly problem: string };

/** Reads what somebody typed: an address of the page's own host or of this machine. The page's policy refuses others. */
export function readMockAddress(text: string, origin: string): MockAddress {
  const address = text.trim().replace(/\/+$/, "");
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return { problem: "This is no address: it begins with http:// or https://." };
  }
  const isNear = url.protocol === "http:" && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (isNear || url.origin === origin) return { address };
  return { problem: `A mock is on this machine (http://127.0.0.1:…) or on the console's own host (${origin}/…).` };
}
