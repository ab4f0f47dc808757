import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import MiniSearch from "minisearch";
import { describeFamily, type Family, listFamilies, namesOf, type SearchedText } from "./families.ts";
import { findExact } from "./find-exact.ts";
import { listTerms } from "./terms.ts";
import { vocabulary } from "./vocabulary.ts";

/** Something found. */
export interface SearchHit {
  /** The operation that fits best. */
  readonly operation: Operation;
  /** Those that do the same for another kind of owner. */
  readonly twins: readonly Operation[];
  /** The higher the better; comparable within one search only. */
  readonly score: number;
}

/** Finds the operations that words are about, best first: by task, summary, address, parameter, value or command. */
export function searchOperations(table: OperationsTable, words: string): SearchHit[] {
  const { families, index } = indexOf(table);
  const named = findExact(table, words);
  return index
    .search(queryOf(words))
    .flatMap(({ id, score }) => {
      const family = families.get(String(id));
      return family === undefined ? [] : [hitOf(family, { words, named, score })];
    })
    .sort((one, other) => other.score - one.score);
}

/**
 * The terms to look for. Everything is in some space: in `remove a file from a space`, what is looked for has to do with
 * files.
 */
function queryOf(words: string): string {
  const context =
    /\b(?:of|to|in|into|inside|within|from|on)(?: (?:an?|the|this|that|my|our|your))?(?: copilot)? spaces?\b/gi;
  const without = listTerms(words.replace(context, " "));
  const isAboutMore = without.some((term) => otherNouns.has(term));
  return (isAboutMore ? without : listTerms(words)).join(" ");
}

const { space: _, ...others } = vocabulary.nouns;

const otherNouns: ReadonlySet<string> = new Set(Object.values(others).flatMap(listTerms));

interface SearchIndex {
  readonly families: ReadonlyMap<string, Family>;
  readonly index: MiniSearch;
}

const indexes = new WeakMap<OperationsTable, SearchIndex>();

function indexOf(table: OperationsTable): SearchIndex {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const families = listFamilies(table);
  const weights = new Map(families.map((family) => [family.id, weightOf(family)]));
  const index = new MiniSearch<SearchedText & { readonly id: string }>({
    fields: Object.keys(boost),
    tokenize: listTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost,
      tokenize: (text) => text.split(" "),
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      weights: { fuzzy: 0.4, prefix: 0.4 },
      boostDocument: (id) => weights.get(String(id)) ?? 1,
    },
  });
  index.addAll(families.map((family) => ({ id: family.id, ...describeFamily(family, table) })));
  const made = { families: new Map(families.map((family) => [family.id, family])), index };
  indexes.set(table, made);
  return made;
}

/** How much more a word says in one place than in another. */
const boost = { noun: 3, verb: 2, task: 4, summary: 1.5, fields: 1, values: 1, description: 0.3 } as const;

/** Where words fit several alike, the one meant is more often a list than a change, and seldom a helper. */
function weightOf(family: Family): number {
  const { verb } = namesOf(family);
  const helper = family.operations.every((operation) => operation.helper);
  return (helper ? 0.7 : 1) * ({ list: 1.28, create: 0.9 }[verb] ?? 1);
}

/** Of the kinds of owner, the one that the words speak of comes first; otherwise an organization. */
function hitOf(
  { operations }: Family,
  { words, named, score }: { words: string; named: readonly Operation[]; score: number },
): SearchHit {
  const rank = (each: Operation) => (named.includes(each) ? 2 : 0) + suit(each, words);
  const [operation, ...twins] = [...operations].sort((one, other) => rank(other) - rank(one));
  if (operation === undefined) throw new Error("A family has no operation.");
  return { operation, twins, score: named.includes(operation) ? Number.POSITIVE_INFINITY : score };
}

const owners = [
  { path: "/users/", words: /\b(?:my|mine|personal|own|username|user'?s)\b|users\/|-user\b|\bof (?:a |the )?user\b/i },
  { path: "/orgs/", words: /\b(?:orgs?|organi[sz]ations?|company|enterprise)\b/i },
];

function suit({ path }: Operation, words: string): number {
  const owner = owners.find((each) => path.startsWith(each.path));
  return owner?.words.test(words) ? 1 : 0;
}
