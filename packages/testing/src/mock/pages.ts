import type { Answer } from "./answer.ts";
import type { Preferences } from "./preferences.ts";
import type { PrismExample, PrismOperation } from "./prism.ts";
import { refuse } from "./refuse.ts";
import type { Target } from "./target.ts";

/** One page of a list: the example that holds it, and what to say in `Link` about its neighbours. */
export interface Page {
  readonly example: string;
  readonly link: string | undefined;
}

/** The parts of a request that decide on its page; `origin` is the mock's own, for `Link`. */
interface PageRequest {
  readonly method: string;
  readonly target: Target;
  readonly preferences: Preferences;
  readonly origin: string;
}

/** Finds the page that a request asks for; `undefined` where its operation or its preference has none. */
export type FindPage = (request: PageRequest) => Page | Answer | undefined;

/** A paginated operation. Its pages are those of its examples that hold items, in the document's order. */
interface PagedOperation {
  readonly path: RegExp;
  readonly after: string;
  readonly before: string;
  readonly examples: readonly string[];
}

/** Reads `x-pagination` off the operations; from then on a cursor leads to an example. */
export function createFindPage(operations: readonly PrismOperation[]): FindPage {
  const paged = operations.flatMap(pagedOperation);
  return ({ method, target, preferences, origin }) => {
    if (method !== "GET" || (preferences.code ?? 200) !== 200) return undefined;
    const operation = paged.find(({ path }) => path.test(target.path));
    if (operation === undefined) return undefined;
    const index = pageIndex(operation, target, preferences);
    const example = index === undefined ? undefined : operation.examples[index];
    if (index !== undefined && example !== undefined)
      return { example, link: link({ operation, target, index, origin }) };
    return preferences.example === undefined ? unknownCursor() : undefined;
  };
}

function pagedOperation(operation: PrismOperation): PagedOperation[] {
  const pagination = operation.extensions?.["x-pagination"];
  if (operation.method !== "get" || !isRecord(pagination)) return [];
  const { items, after, before } = pagination;
  if (typeof items !== "string" || typeof after !== "string" || typeof before !== "string") return [];
  const examples = operation.responses
    .filter(({ code }) => code === "200")
    .flatMap(({ contents = [] }) => contents.flatMap((content) => content.examples ?? []))
    .filter((example) => holdsItems(example, items))
    .map(({ key }) => key);
  return examples.length > 0 ? [{ path: pathPattern(operation.path), after, before, examples }] : [];
}

function holdsItems({ value }: PrismExample, items: string): boolean {
  const list = isRecord(value) ? value[items] : undefined;
  return Array.isArray(list) && list.length > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function pathPattern(template: string): RegExp {
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

/** An index that no example has where the cursor is not one of ours. */
function pageIndex(operation: PagedOperation, { query }: Target, { example }: Preferences): number | undefined {
  const { examples, after, before } = operation;
  if (example !== undefined) return indexOrNone(examples.indexOf(example));
  const from = query[after] || query[before];
  if (!from) return 0;
  const edge = query[after] ? "last" : "first";
  const start = indexOrNone(examples.findIndex((_, index) => from === cursor(index, edge)));
  return start === undefined ? undefined : start + (edge === "last" ? 1 : -1);
}

function indexOrNone(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

/** A page's first or last item. Like the API's own cursors: Base64 with its padding, which a URL must escape. */
function cursor(index: number, edge: "first" | "last"): string {
  return Buffer.from(`cursor:v2:${index}:${edge}`).toString("base64");
}

interface LinkInput {
  readonly operation: PagedOperation;
  readonly target: Target;
  readonly index: number;
  readonly origin: string;
}

/** `Link` (RFC 8288) as the API sends it, with absolute URLs; `undefined` where there is only one page. */
function link({ operation: { after, before, examples }, target, index, origin }: LinkInput): string | undefined {
  const kept = Object.entries(target.query).filter(([name]) => name !== after && name !== before);
  const to = (relation: string, ...added: readonly [name: string, value: string][]): string => {
    const query = new URLSearchParams(kept.flatMap(([name, value]) => [value].flat().map((each) => [name, each])));
    for (const [name, value] of added) query.append(name, value);
    return `<${origin}${target.path}${query.size > 0 ? `?${query}` : ""}>; rel="${relation}"`;
  };
  const links: string[] = [];
  if (index < examples.length - 1) links.push(to("next", [after, cursor(index, "last")]));
  if (index > 0) links.push(to("prev", [before, cursor(index, "first")]), to("first"));
  return links.length > 0 ? links.join(", ") : undefined;
}

function unknownCursor(): Answer {
  return refuse({
    status: 400,
    code: "unknown-cursor",
    location: "url",
    message: "The cursor is not one that this mock gave out in Link; take it from there, unchanged",
  });
}
