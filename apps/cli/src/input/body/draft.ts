import { usageProblem } from "../../problem.ts";
import { fieldOf, isJsonObject, type JsonObject, setField } from "../json-object.ts";

/** Where a part of a body comes from. */
export interface Source {
  /** As it was typed: `--base-role`, `--resource octo-org/app`; or what `--input` names. */
  readonly label: string;
  /** Whether it is what `--input` names, so that a pointer says where in it. */
  readonly document: boolean;
}

/** A body in the making, which remembers where each part comes from. */
export class Draft {
  #value: unknown;
  /** By the JSON pointers to what they gave. */
  readonly #sources = new Map<string, Source>();

  /** @param document - what `--input` gives, to be added to */
  constructor(document?: { readonly value: unknown; readonly label: string }) {
    // Written out and read again: an alias of YAML puts one and the same object in two places.
    this.#value = document === undefined ? {} : JSON.parse(JSON.stringify(document.value));
    if (document !== undefined) this.#sources.set("", { label: document.label, document: true });
  }

  get value(): unknown {
    return this.#value;
  }

  /** Whether `--input` gave something. */
  get fromDocument(): boolean {
    return this.#sources.has("");
  }

  get(path: readonly string[]): unknown {
    return path.reduce<unknown>(
      (value, step) => (Array.isArray(value) ? value[Number(step)] : fieldOf(value, step)),
      this.#value,
    );
  }

  has(path: readonly string[]): boolean {
    return this.get(path) !== undefined;
  }

  /** Sets a field, in the place of what `--input` has there. */
  set(path: readonly string[], value: unknown, label: string): void {
    const parents = path.slice(0, -1);
    let object = this.#objectAt([], label);
    for (let depth = 1; depth <= parents.length; depth += 1) object = this.#objectAt(parents.slice(0, depth), label);
    setField(object, path.at(-1) ?? "", value);
    const pointer = pointerOf(path);
    for (const other of this.#sources.keys()) if (other.startsWith(`${pointer}/`)) this.#sources.delete(other);
    this.#sources.set(pointer, { label, document: false });
  }

  /** Adds items at the end of a list, after what `--input` has there. */
  append(path: readonly string[], items: readonly unknown[], label: string): void {
    const there = this.get(path) ?? [];
    if (!Array.isArray(there)) throw usageProblem(`${label} adds to ${pointerOf(path)}, which is no list.`);
    if (there.length === 0) this.set(path, [], label);
    const list = [...there, ...items];
    setField(this.#objectAt(path.slice(0, -1), label), path.at(-1) ?? "", list);
    for (let index = there.length; index < list.length; index += 1) {
      this.#sources.set(pointerOf([...path, `${index}`]), { label, document: false });
    }
  }

  /** Puts fields into the order of these paths, what none of them names first; what `--input` gives stays as it is. */
  arrange(paths: readonly (readonly string[])[]): void {
    if (!this.fromDocument) this.#value = arranged(this.#value, paths);
  }

  /** Where what a pointer points to comes from, and the rest of the pointer from there on. */
  sourceOf(pointer: string): { readonly source: Source | undefined; readonly rest: string } {
    for (let head = pointer; ; head = head.slice(0, head.lastIndexOf("/"))) {
      const source = this.#sources.get(head);
      if (source !== undefined || head === "") return { source, rest: pointer.slice(head.length) };
    }
  }

  #objectAt(path: readonly string[], label: string): JsonObject {
    const there = this.get(path);
    if (isJsonObject(there)) return there;
    if (there !== undefined || path.length === 0) {
      const { source } = this.sourceOf(pointerOf(path));
      const place = path.length === 0 ? "" : `, ${pointerOf(path)}`;
      throw usageProblem(
        `${label} sets a field of something that is no object: ${source?.label ?? "the body"}${place}.`,
      );
    }
    const object: JsonObject = {};
    setField(this.#objectAt(path.slice(0, -1), label), path.at(-1) ?? "", object);
    return object;
  }
}

function arranged(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (!isJsonObject(value)) return value;
  const order = [...new Set(paths.map(([name]) => name))];
  const copy: JsonObject = {};
  const entries = Object.entries(value).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  for (const [name, inner] of entries) {
    const below = paths.filter((path) => path[0] === name && path.length > 1).map((path) => path.slice(1));
    setField(copy, name, below.length > 0 ? arranged(inner, below) : inner);
  }
  return copy;
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
