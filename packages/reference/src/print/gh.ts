import type { PrintableRequest } from "../client-call/request.ts";
import { hereDocument } from "./here-document.ts";
import { sentHeaders } from "./sent-headers.ts";
import { shellByteWord, shellWord } from "./shell-word.ts";

/**
 * The request as a `gh api` command, which brings its own token.
 * @see https://cli.github.com/manual/gh_api
 */
export function printGh({ outgoing }: Pick<PrintableRequest, "outgoing">): string {
  const { method, url, headers, body } = outgoing;
  const command = ["gh api", ...(method === "GET" ? [] : ["-X", shellWord(method)]), ...printEndpoint(url)].join(" ");
  const options = sentHeaders(headers).map(([name, value]) => `-H ${shellByteWord(`${name}: ${value}`)}`);
  const input = body === undefined ? [] : [`--input - ${hereDocument(body)}`];
  return [command, ...options, ...input].join(" \\\n  ");
}

/** A path on GitHub's own hosts; `gh` takes the whole address of any other. */
function printEndpoint(url: string): string[] {
  const [, host = "", path = ""] = /^https:\/\/api\.([\w-]+\.ghe\.com|github\.com)\/(.*)$/.exec(url) ?? [];
  if (host === "") return [shellWord(url)];
  return [...(host === "github.com" ? [] : ["--hostname", host]), shellWord(path)];
}
