import type { Operation } from "@copilot-spaces/types/operations";
import { didYouMean } from "../../grammar/suggest.ts";
import { operationsTable } from "../../operations.data.ts";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";

/** What `cps api` is asked to call, before its path is read. */
export type Target =
  | { readonly operation: Operation }
  | { readonly operation?: undefined; readonly method: string | undefined; readonly path: string };

const methods: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Reads the words after `cps api`: a path, a method and a path, or the id of an operation. */
export function readTarget(words: readonly string[]): Target {
  const [first, second] = words;
  if (first === undefined)
    throw usageProblem("What to call is not said.", "As in `cps api GET /orgs/acme/copilot-spaces`.");
  if (second === undefined) {
    const operation = findOperation(first);
    if (operation !== undefined) return { operation };
    if (isNearOperation(first)) throw noOperation(first);
    if (!methods.includes(first.toUpperCase())) return { method: undefined, path: first };
    throw usageProblem(`The path to ${first} is missing.`, `As in \`cps api ${first} /orgs/acme/copilot-spaces\`.`);
  }
  const method = first.toUpperCase();
  if (!methods.includes(method)) throw usageProblem(`${quote(first)} is no method.`, `One of ${methods.join(", ")}.`);
  const operation = findOperation(second);
  if (operation === undefined) return { method, path: second };
  if (operation.method === method) return { operation };
  throw usageProblem(`${second} is a ${operation.method}, not a ${method}.`, "Leave the method out.");
}

/** Whether a word begins as ids of operations do, and as no path does: `copilot-spaces/…`, unlike `repos/…`. */
function isNearOperation(word: string): boolean {
  const [, beginning] = /^([\w-]+)\/[\w-]+$/.exec(word) ?? [];
  if (beginning === undefined) return false;
  const { operations } = operationsTable;
  const begins = (text: string) => text.startsWith(`${beginning}/`);
  return Object.keys(operations).some(begins) && !Object.values(operations).some(({ path }) => begins(path.slice(1)));
}

function noOperation(id: string): Error {
  return usageProblem(
    `There is no operation ${quote(id)}.`,
    ...didYouMean(id, Object.keys(operationsTable.operations), "cps api "),
    "`cps docs` lists them; a path begins with /.",
  );
}

function findOperation(id: string): Operation | undefined {
  return Object.hasOwn(operationsTable.operations, id) ? operationsTable.operations[id] : undefined;
}
