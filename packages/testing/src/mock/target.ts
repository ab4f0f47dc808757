import type { Answer } from "./answer.ts";
import { refuse } from "./refuse.ts";

/** Where a request goes: the path as it was sent, and the decoded query. */
export interface Target {
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
}

/** Reads a request's target. A percent escape that is no UTF-8 is refused: Prism's own server ends on it. */
export function readTarget(url: string): Target | Answer {
  if (!url.startsWith("/")) {
    return refuse({
      status: 400,
      code: "absolute-target",
      location: "url",
      message: `The request's target is "${url.slice(0, 100)}"; the mock takes a path, it is no proxy`,
    });
  }
  const [path = "", ...rest] = url.split("?");
  const search = rest.join("?");
  if (!isDecodable(path) || !isDecodable(search.replaceAll("+", " "))) {
    return refuse({
      status: 400,
      code: "bad-percent-escape",
      location: "url",
      message: "The URL has a percent escape that does not decode to UTF-8",
    });
  }
  return { path, query: readQuery(new URLSearchParams(search)) };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(parameters.keys())].map((name) => {
    const [first = "", ...others] = parameters.getAll(name);
    return [name, others.length === 0 ? first : [first, ...others]] as const;
  });
  return Object.fromEntries(entries);
}
