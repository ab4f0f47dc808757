import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** What the page may do, as a `Content-Security-Policy`: a `<meta>` of the built page has it, and the server's header. */
export async function contentSecurityPolicy(): Promise<string> {
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", ...(await liveRegionStyles())],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...targetOrigins],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}

/** GitHub, hosts of GHE.com, and mocks on this machine. A mock elsewhere is asked through the console's own host. */
const targetOrigins = ["https://api.github.com", "https://*.ghe.com", "http://127.0.0.1:*", "http://localhost:*"];

/** The style sheets that Primer's live region brings inline, by hash: without its own it is read as text of the page. */
async function liveRegionStyles(): Promise<readonly string[]> {
  const primer = createRequire(import.meta.resolve("@primer/react"));
  const file = primer.resolve("@primer/live-region-element");
  const { templateContent }: { templateContent: string } = await import(pathToFileURL(file).href);
  return [...templateContent.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}
