import { printKey, printString } from "./source-text.ts";

/** How long a list or an object may get, in characters, before each of its items has a line of its own. */
const LINE = 80;

/** JSON as people write it in TypeScript. Evaluated, it gives the value again. */
export function printLiteral(value: unknown): string {
  if (Array.isArray(value)) return printItems("[", value.map(printLiteral), "]");
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? printString(value) : JSON.stringify(value);
  return printItems("{", listFields(value), "}");
}

/** An object whose fields stand in one line, however long that is. */
export function printFlat(value: object): string {
  return `{ ${listFields(value).join(", ")} }`;
}

function listFields(value: object): string[] {
  return Object.entries(value).map(([name, item]) => `${printName(name)}: ${printLiteral(item)}`);
}

/** A field's name, in quotes where it needs them. */
export function printName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : printKey(name);
}

function printItems(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open + close;
  const line = open === "{" ? `{ ${items.join(", ")} }` : `[${items.join(", ")}]`;
  if (line.length <= LINE && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `  ${item.replaceAll("\n", "\n  ")},\n`).join("")}${close}`;
}
