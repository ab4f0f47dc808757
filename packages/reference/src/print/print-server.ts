import { shellWord } from "./shell-word.ts";
import type { SplitUrl } from "./split-url.ts";

/** The flags that say where a request goes; none for github.com. */
export function printServer({ baseUrl }: Pick<SplitUrl, "baseUrl">): string[] {
  if (baseUrl === "https://api.github.com") return [];
  const [, host] = /^https:\/\/api\.([\w-]+\.ghe\.com)$/.exec(baseUrl) ?? [];
  return [host === undefined ? `--base-url ${shellWord(baseUrl)}` : `--host ${host}`];
}
