import { basename } from "node:path";
import type { Plugin } from "rolldown";

/** A record of more characters of JSON than this is read entry by entry, when one is asked for. */
const largeRecord = 20_000;

/** Fewer characters of JSON than this stand in the code: a file of their own would take longer to open. */
const smallModule = 1000;

/**
 * What is the same at each start is worked out once: a module named `*.data.ts` is run when the bundle is made, and what
 * it exports is read from a file of JSON lines, which takes a fraction of the time that as much code takes.
 */
export const evaluateData: Plugin = {
  name: "evaluate-data",
  async load(id) {
    if (!id.endsWith(".data.ts")) return null;
    const exported: Record<string, unknown> = await import(id);
    if (JSON.stringify(exported).length < smallModule) {
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    }
    const fileName = `data/${basename(id, ".data.ts")}.jsonl`;
    const lines: string[] = [];
    const declarations = Object.entries(exported).map(
      ([name, value]) => `export const ${name} = ${print(value, lines)};`,
    );
    this.emitFile({ type: "asset", fileName, source: `${lines.join("\n")}\n` });
    return `${reader(fileName)}\n${declarations.join("\n")}\n`;
  },
};

/** The expression for a value whose JSON goes into lines. */
function print(value: unknown, lines: string[]): string {
  const records = isRecord(value) ? Object.entries(value).filter(([, entry]) => isLarge(entry)) : [];
  if (!isRecord(value) || records.length === 0) return `parse(${lines.push(JSON.stringify(value)) - 1})`;
  const rest = Object.fromEntries(Object.entries(value).filter(([, entry]) => !isLarge(entry)));
  const printed = records.map(([name, entry]) => {
    const entries = Object.entries(Object(entry));
    const first = lines.length;
    for (const [, item] of entries) lines.push(JSON.stringify(item));
    return `${JSON.stringify(name)}: lazily(${first}, ${JSON.stringify(entries.map(([key]) => key))})`;
  });
  return `{ ...parse(${lines.push(JSON.stringify(rest)) - 1}), ${printed.join(", ")} }`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLarge(value: unknown): boolean {
  return isRecord(value) && JSON.stringify(value).length > largeRecord;
}

/** What reads the lines again. */
function reader(fileName: string): string {
  return `import { readFileSync } from "node:fs";
import { join } from "node:path";
const lines = readFileSync(join(__dirname, "../${fileName}"), "utf8").split("\\n");
const parse = (line) => JSON.parse(lines[line]);
const lazily = (first, names) => {
  const record = {};
  names.forEach((name, index) => {
    const get = () => {
      const value = parse(first + index);
      Object.defineProperty(record, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(record, name, { get, enumerable: true, configurable: true });
  });
  return record;
};`;
}
