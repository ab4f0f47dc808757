import { pointTo } from "../../schema-form/json-pointer.ts";

/** A line of printed JSON. */
export interface JsonLine {
  /** From 1. */
  readonly number: number;
  /** How far in, in steps. */
  readonly depth: number;
  /** `"name": `, or nothing within a list. */
  readonly name: string;
  /** The value or its beginning or end, with a comma where one belongs. */
  readonly text: string;
  /** What is printed: `string`, `number`, `literal`, or a `bracket`. */
  readonly kind: "string" | "number" | "literal" | "bracket";
  /** Where the value is; the end of an object or a list has none. */
  readonly pointer: string | undefined;
}

/** JSON as lines, each with the pointer to what stands in it. */
export function listLines(value: unknown): readonly JsonLine[] {
  const lines: JsonLine[] = [];
  add(lines, value, { depth: 0, name: "", pointer: "", end: "" });
  return lines;
}

interface Place {
  readonly depth: number;
  readonly name: string;
  readonly pointer: string;
  /** A comma, but after the last. */
  readonly end: string;
}

function add(lines: JsonLine[], value: unknown, { depth, name, pointer, end }: Place): void {
  if (typeof value !== "object" || value === null) {
    lines.push({
      number: lines.length + 1,
      depth,
      name,
      text: `${JSON.stringify(value)}${end}`,
      kind: kindOf(value),
      pointer,
    });
    return;
  }
  const isList = Array.isArray(value);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) {
    lines.push({ number: lines.length + 1, depth, name, text: `${open}${close}${end}`, kind: "bracket", pointer });
    return;
  }
  lines.push({ number: lines.length + 1, depth, name, text: open, kind: "bracket", pointer });
  entries.forEach(([key, item], index) => {
    const place = {
      depth: depth + 1,
      name: isList ? "" : `${JSON.stringify(key)}: `,
      pointer: pointTo(pointer, key),
      end: index < entries.length - 1 ? "," : "",
    };
    add(lines, item, place);
  });
  lines.push({
    number: lines.length + 1,
    depth,
    name: "",
    text: `${close}${end}`,
    kind: "bracket",
    pointer: undefined,
  });
}

function kindOf(value: unknown): JsonLine["kind"] {
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : "literal";
}
