import { readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { getArray, getObject, getString, isObject, type Json } from "../generate/json.ts";
import type { Inventory, InventoryOperation } from "./inventory.ts";

const heading = `# What the document has been agreed to hold: its operations, their statuses, and the examples from the API's own pages,
# each with the digest of its value. \`pnpm spec:lint --record\` adds what is new. It removes and changes nothing: whoever
# means to take something out of the document takes it out of here by hand, in the same commit.
`;

/** Reads the inventory. What has another form counts as absent, and is then a finding. */
export function readInventory(file: string): Inventory {
  const value: Json = parse(readFileSync(file, "utf8"));
  const operations = isObject(value) ? getObject(value, "operations") : {};
  return {
    operations: Object.fromEntries(Object.keys(operations).map((id) => [id, readOperation(getObject(operations, id))])),
  };
}

/** Writes the inventory with everything that `found` has and `agreed` has not. */
export function recordInventory(file: string, agreed: Inventory, found: Inventory): void {
  const operations: Record<string, InventoryOperation> = { ...agreed.operations };
  for (const [id, operation] of Object.entries(found.operations)) {
    const before = operations[id] ?? operation;
    const statuses = [...new Set([...before.statuses, ...operation.statuses])].sort((a, b) => a - b);
    operations[id] = { route: before.route, statuses, examples: { ...operation.examples, ...before.examples } };
  }
  writeFileSync(file, heading + print(operations));
}

function readOperation(operation: Parameters<typeof getString>[0]): InventoryOperation {
  const examples = Object.entries(getObject(operation, "examples"));
  return {
    route: getString(operation, "route"),
    statuses: getArray(operation, "statuses").filter((status) => typeof status === "number"),
    examples: Object.fromEntries(examples.map(([name, value]) => [name, String(value)])),
  };
}

function print(operations: Record<string, InventoryOperation>): string {
  let text = "operations:\n";
  for (const [id, { route, statuses, examples }] of Object.entries(operations)) {
    text += `  ${scalar(id)}:\n    route: ${scalar(route)}\n    statuses: [${statuses.join(", ")}]\n`;
    const entries = Object.entries(examples);
    text += entries.length === 0 ? "    examples: {}\n" : "    examples:\n";
    for (const [name, value] of entries) text += `      ${scalar(name)}: "${value}"\n`;
  }
  return text;
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}
