import type { ApiNames } from "./api-names.data.ts";
import { type Candidate, nothing, type Offer } from "./candidate.ts";

/** What `cps api` could be told next: a method or an operation, then a path of the document. */
export function offerApi(words: readonly string[], current: string, { operations, routes }: ApiNames): Offer {
  const [method] = words;
  if (method === undefined) {
    const methods = [...new Set(routes.map((each) => each.method))].map((value) => ({ value, description: "" }));
    const ids = operations.map(({ id, summary }) => ({ value: id, description: summary }));
    return { candidates: [...methods, ...ids].filter(({ value }) => value.startsWith(current)) };
  }
  if (words.length > 1) return nothing;
  const paths = routes
    .filter((each) => each.method === method.toUpperCase())
    .map(({ path, summary }) => ({ value: fillIn(path, current), description: summary }));
  return { candidates: paths.filter((each): each is Candidate => each.value !== undefined) };
}

/** A path that begins as the typed one does, with what was typed in place of its parameters. */
function fillIn(template: string, typed: string): string | undefined {
  const parts = template.split("/");
  const own = typed.split("/");
  const last = own.length - 1;
  if (own.length > parts.length) return undefined;
  const filled = parts.map((part, index) => {
    const word = own[index];
    if (word === undefined || (index === last && word === "")) return part;
    if (part.startsWith("{") && !part.startsWith(word)) return word;
    return (index === last ? part.startsWith(word) : part === word) ? part : undefined;
  });
  return filled.includes(undefined) ? undefined : filled.join("/");
}
