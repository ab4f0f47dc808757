import { formatPointer } from "../../generate/json-pointer.ts";
import type { Problem } from "../finding.ts";
import { type InventoryOperation, takeInventory } from "../inventory.ts";
import type { Rule } from "../rule.ts";

const byHand = "put it back, or take it out of scripts/openapi/inventory.yaml by hand if it is meant to go";
const replace =
  "put it back; where the API's page has changed, take its line out of scripts/openapi/inventory.yaml by hand and run `pnpm spec:lint --record`";
const record = "run `pnpm spec:lint --record`";

/** The document holds what the inventory says, neither less nor more. */
export const nothingLost: Rule = {
  name: "nothing-lost",
  why: "An operation, a status or an example of the API's own that goes missing breaks no other rule.",
  check: ({ document, inventory }) => {
    const found = takeInventory(document).operations;
    const ids = new Set([...Object.keys(inventory.operations), ...Object.keys(found)]);
    return [...ids].flatMap((id) => compare(id, inventory.operations[id], found[id]));
  },
};

function compare(id: string, agreed: InventoryOperation | undefined, found: InventoryOperation | undefined): Problem[] {
  if (found === undefined) return [problem("/paths", `the operation ${id} is gone`, byHand)];
  const pointer = placeOf(found.route);
  if (agreed === undefined) return [problem(pointer, `the operation ${id} is not in the inventory`, record)];
  const problems: Problem[] = [];
  if (agreed.route !== found.route) {
    problems.push(problem(pointer, `${id} was agreed to be ${agreed.route}`, byHand));
  }
  for (const status of agreed.statuses) {
    if (!found.statuses.includes(status)) problems.push(problem(pointer, `${id} has lost its ${status}`, byHand));
  }
  for (const status of found.statuses) {
    if (!agreed.statuses.includes(status)) problems.push(problem(pointer, `${id} has a new ${status}`, record));
  }
  return [...problems, ...compareExamples(id, agreed, found)];
}

function compareExamples(id: string, agreed: InventoryOperation, found: InventoryOperation): Problem[] {
  const pointer = placeOf(found.route);
  const lost = Object.entries(agreed.examples).flatMap(([name, digest]) => {
    if (found.examples[name] === digest) return [];
    const message = `the API's own example "${name}" of ${id}`;
    return name in found.examples
      ? [problem(pointer, `${message} has changed`, replace)]
      : [problem(pointer, `${message} is gone`, byHand)];
  });
  const added = Object.keys(found.examples).filter((name) => !(name in agreed.examples));
  const mend = `${record} if it is from the API's pages, and mark it x-added if it is not`;
  return [...lost, ...added.map((name) => problem(pointer, `"${name}" of ${id} is new and not marked`, mend))];
}

function placeOf(route: string): string {
  const [method = "", path = ""] = route.split(" ");
  return formatPointer(["paths", path, method.toLowerCase()]);
}

function problem(pointer: string, message: string, mend: string): Problem {
  return { place: { pointer }, message, mend };
}
