/** Where the URLs in answers point. */
export interface Origins {
  /** `https://api.github.com`, or wherever the sandbox is. */
  readonly api: string;
  /** `https://github.com` */
  readonly web: string;
}

/**
 * Reads them off a request's own address. On GitHub.com and GHE.com they are as they are there; anywhere else the API is
 * where the request went, so that no client follows a URL to the real one and takes its token along.
 */
export function originsOf(url: URL): Origins {
  const subdomain = /^api\.([a-z0-9-]+)\.ghe\.com$/.exec(url.hostname)?.[1];
  if (subdomain !== undefined) return { api: url.origin, web: `https://${subdomain}.ghe.com` };
  return { api: url.origin, web: "https://github.com" };
}
