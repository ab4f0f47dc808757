import type { ModelAnswer } from "./carry-out.ts";
import { cursorName } from "./command.ts";
import { Name, type Names } from "./name.ts";

/** What the sandbox answered. */
export interface ActualAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** `undefined` where there is none. */
  readonly body: unknown;
}

/** Where the sandbox's answer is not the model's, as a sentence. Learns what names mean on the way. */
export function findDisagreement(
  expected: ModelAnswer,
  actual: ActualAnswer,
  { owner, names }: { readonly owner: string; readonly names: Names },
): string | undefined {
  if (expected.orForbidden && actual.status === 403) return differentError({ status: 403 }, actual);
  if (actual.status !== expected.status) {
    return `the sandbox answers ${actual.status}, the model ${expected.status}: ${JSON.stringify(actual.body)}`;
  }
  if (expected.status === 204) return actual.body === undefined ? undefined : "204 has a body";
  if (expected.status >= 400) return differentError(expected, actual);
  return differentBody(expected.body, actual.body, names) ?? differentLinks(expected, actual.headers, { owner, names });
}

/** Errors are objects with a message, and say which field is wrong where one is. */
function differentError({ status, wrong = [] }: ModelAnswer, { body }: ActualAnswer): string | undefined {
  const { message, documentation_url, errors } = Object(body);
  if (typeof message !== "string" || message === "") return `${status} has no message`;
  if (typeof documentation_url !== "string") return `${status} has no documentation_url`;
  if (status !== 422) return undefined;
  const named: unknown[] = Array.isArray(errors) ? errors.map((error) => Object(error).field) : [];
  const right = named.length > 0 && named.every((field) => typeof field === "string" && wrong.includes(field));
  return right ? undefined : `422 is about ${JSON.stringify(errors)}, and what is wrong is ${wrong.join(", ")}`;
}

/** The model knows some fields only; metadata it knows as a whole. */
function differentBody(expected: unknown, actual: unknown, names: Names, place = "the body"): string | undefined {
  if (expected instanceof Name) {
    const wrong = names.learn(expected, actual);
    return wrong && `${place} ${wrong}`;
  }
  if (typeof expected !== "object" || expected === null) {
    const same = expected === undefined ? actual === undefined || actual === null : Object.is(expected, actual);
    return same ? undefined : `${place} is ${JSON.stringify(actual)}, and the model's is ${JSON.stringify(expected)}`;
  }
  const isList = Array.isArray(expected);
  if (isList && (!Array.isArray(actual) || actual.length !== expected.length)) {
    return `${place} has ${JSON.stringify(actual)}, and the model's has ${expected.length} items`;
  }
  const whole = place.endsWith(".metadata") ? Object.keys(Object(actual)) : [];
  for (const key of new Set([...Object.keys(expected), ...whole])) {
    const inside = isList ? `${place}[${key}]` : `${place}.${key}`;
    const wrong = differentBody(Reflect.get(expected, key), Object(actual)[key], names, inside);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function differentLinks(
  { links }: ModelAnswer,
  headers: Headers,
  { owner, names }: { readonly owner: string; readonly names: Names },
): string | undefined {
  if (links === undefined) return undefined;
  const actual = new Map(
    [...(headers.get("link") ?? "").matchAll(/<([^>]+)>; rel="(next|prev)"/g)].map(([, url, rel]) => [rel, url]),
  );
  const rels = ["next", "prev"];
  const [has, should] = [rels.filter((rel) => actual.has(rel)), rels.filter((rel) => rel in links)];
  if (has.join() !== should.join()) return `it links to ${has.join(" and ")}, and the model to ${should.join(" and ")}`;
  for (const [rel, place] of Object.entries(links)) {
    const cursor = new URL(actual.get(rel) ?? "").searchParams.get("after" in place ? "after" : "before");
    if (cursor === null) return `its link to ${rel} has no cursor`;
    names.learnCursor(cursorName(owner, place), cursor);
  }
  return undefined;
}
