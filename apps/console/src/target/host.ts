/** What somebody typed as a host: `github.com` or `octo.ghe.com`, also from an address; `undefined` for any other. */
export function readHost(text: string): string | undefined {
  const [, host = ""] = /^\s*(?:https?:\/\/)?(?:api\.)?([a-z0-9.-]+?)\.?(?:[:/?#]\S*)?\s*$/i.exec(text) ?? [];
  const name = host.toLowerCase();
  if (name === "github.com" || name === "www.github.com") return "github.com";
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.ghe\.com$/.test(name) ? name : undefined;
}
