import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, parse, relative, resolve, sep } from "node:path";
import { DocumentError, type DocumentPlace } from "./document-error.ts";
import { componentSections, type DocumentField, type DocumentKind } from "./document-shape.ts";
import { getObject, isObject, type Json, type JsonObject, setKey } from "./json.ts";
import { formatPointer, parsePointer, resolvePointer } from "./json-pointer.ts";
import { readDocument } from "./read-document.ts";
import { createTarget, parseReference, type Target } from "./reference.ts";
import { requireFiniteSchemas } from "./schema-recursion.ts";
import { verifyReferences } from "./verify-references.ts";
import { walkField } from "./walk-document.ts";

/** Bytes that all files of a document may have together. */
const maxBytes = 64 * 1024 * 1024;

/** A document in one piece. */
export interface Bundle {
  /** The document: keys in the order in which they are written, every `$ref` pointing into it. */
  readonly document: JsonObject;
  /** Absolute paths of the files that it was put together from, the given one first. */
  readonly files: readonly string[];
}

/** How a document is bundled. */
export interface BundleOptions {
  /**
   * What to do about two files that would become one component: refuse, since names matter, or number the second.
   *
   * @default "refuse"
   */
  readonly sameName?: "refuse" | "number";
}

/**
 * Puts an OpenAPI 3.0 or 3.1 document of one or many files together. What a reference to another file names becomes a
 * component called like that file (`schemas/Space.yaml` is `#/components/schemas/Space`), or, when the reference has a
 * pointer, like the pointer's last key; what cannot be a component, a path item for one, is written out where it is
 * referred to.
 *
 * Reads files below the document's own folder and nothing else, never the network.
 *
 * @throws {DocumentError} for a document that is broken, too large, or refers to something outside or missing.
 */
export function bundle(file: string, { sameName = "refuse" }: BundleOptions = {}): Bundle {
  return new Bundler(resolve(file), sameName).run();
}

class Bundler {
  readonly #root: Target;
  readonly #sameName: "refuse" | "number";
  readonly #folder: string;
  #realFolder: string | undefined;
  /** Files as they were read, until a part of one is given out and changed. */
  readonly #documents = new Map<string, JsonObject>();
  readonly #files = new Set<string>();
  #bytes = 0;
  /** The component that stands for a target: `schemas/Space`. */
  readonly #components = new Map<string, string>();
  /** The target that a component stands for: two files must not become one name. */
  readonly #targets = new Map<string, Target>();
  /** Components that came from files, by section, then name. */
  readonly #hoisted = new Map<string, Map<string, Json>>();
  /** Every reference of the bundle, with the first place that has it. */
  readonly #references = new Map<string, DocumentPlace>();
  /** Targets that are being written out, to notice when they never end. */
  readonly #inlining: Target[] = [];
  /** The file at hand, and the keys that lead to the value at hand in it. */
  #file: string;
  #keys: (string | number)[] = [];

  constructor(file: string, sameName: "refuse" | "number") {
    this.#sameName = sameName;
    this.#root = createTarget(file, "");
    this.#folder = dirname(file);
    this.#file = file;
  }

  run(): Bundle {
    const document = this.#read(this.#root.file);
    requireVersion(document, this.#label(this.#root));
    const declared = this.#nameDeclared(document);
    for (const { target, kind, section, name } of declared) {
      this.#keys = ["components", section, name];
      const content = this.#load(target);
      setKey(getObject(getObject(document, "components"), section), name, content);
      this.#walkIn(target, content, { kind, holds: "one" });
    }
    this.#keys = [];
    this.#walkIn(this.#root, document, { kind: "document", holds: "one" });
    this.#addHoisted(document);
    verifyReferences(document, this.#references);
    requireFiniteSchemas(document);
    return { document, files: [...this.#files] };
  }

  /** `components.schemas.Space: { $ref: schemas/Space.yaml }` gives a file its name; the content goes there. */
  #nameDeclared(document: JsonObject): { target: Target; kind: DocumentKind; section: string; name: string }[] {
    const declared = [];
    for (const [kind, section] of componentSections) {
      for (const [name, value] of Object.entries(getObject(getObject(document, "components"), section))) {
        const component = `${section}/${name}`;
        const reference = isObject(value) && Object.keys(value).length === 1 ? value["$ref"] : undefined;
        this.#keys = ["components", section, name];
        const target = typeof reference === "string" ? this.#parse(reference) : this.#root;
        if (target.file !== this.#root.file && !this.#components.has(target.key)) {
          this.#components.set(target.key, component);
          this.#targets.set(component, target);
          declared.push({ target, kind, section, name });
        } else {
          this.#targets.set(component, createTarget(this.#root.file, formatPointer(this.#keys)));
        }
      }
    }
    return declared;
  }

  /** Walks what a target names, with references relative to its file. */
  #walkIn(target: Target, content: Json, field: DocumentField): void {
    const outer = { file: this.#file, keys: this.#keys };
    this.#file = target.file;
    this.#keys = parsePointer(target.pointer);
    walkField(content, field, {
      keys: this.#keys,
      enter: (value, kind) => {
        if (kind === "schema") this.#rewriteMapping(value);
        const reference = value["$ref"];
        return typeof reference !== "string" || this.#follow(value, reference, kind);
      },
      enterReferredMap: (value, reference, kind) => {
        this.#inline(value, this.#parse(reference), { kind, holds: "map" });
      },
    });
    this.#file = outer.file;
    this.#keys = outer.keys;
  }

  /** Returns whether what stands beside the reference has references of its own to follow. */
  #follow(value: JsonObject, reference: string, kind: DocumentKind): boolean {
    if (kind === "document" || kind === "components") return true;
    const target = this.#parse(reference);
    // Inside the document, a path item can be referred to; an operation cannot, but many documents do.
    if (!componentSections.has(kind) && (kind !== "pathItem" || target.file !== this.#root.file)) {
      this.#inline(value, target, { kind, holds: "one" });
      return false;
    }
    value["$ref"] = this.#rewrite(target, kind);
    return true;
  }

  /** The reference within the bundle that stands for one in a file. */
  #rewrite(target: Target, kind: DocumentKind): string {
    const own = this.#components.get(createTarget(target.file, "").key);
    let reference: string;
    if (target.file === this.#root.file) reference = `#${target.pointer}`;
    else if (target.file === this.#file && own !== undefined) reference = `#/components/${own}${target.pointer}`;
    else reference = `#/components/${this.#components.get(target.key) ?? this.#hoist(target, kind)}`;
    if (!this.#references.has(reference)) this.#references.set(reference, this.#place());
    return reference;
  }

  /** Makes a component of what a reference names. */
  #hoist(target: Target, kind: DocumentKind): string {
    const section = componentSections.get(kind) ?? "";
    const base = parsePointer(target.pointer).at(-1) ?? parse(target.file).name;
    if (!/^[A-Za-z0-9._-]+$/.test(base)) {
      throw this.#error(`"${base}" cannot be a component's name: letters, digits, ".", "_" and "-" can`);
    }
    const name = this.#freeName(section, base, target);
    const component = `${section}/${name}`;
    this.#targets.set(component, target);
    this.#components.set(target.key, component);
    const content = this.#load(target);
    this.#hoisted.set(section, (this.#hoisted.get(section) ?? new Map()).set(name, content));
    this.#walkIn(target, content, { kind, holds: "one" });
    return component;
  }

  #freeName(section: string, base: string, target: Target): string {
    const taken = this.#targets.get(`${section}/${base}`);
    if (taken === undefined) return base;
    if (this.#sameName === "refuse") {
      const both = `${this.#label(taken)} and ${this.#label(target)}`;
      throw this.#error(`${both} would both become #/components/${section}/${base}: rename one of them`);
    }
    let count = 2;
    while (this.#targets.has(`${section}/${base}-${count}`)) count += 1;
    return `${base}-${count}`;
  }

  /** Writes what a reference names in its place. */
  #inline(value: JsonObject, target: Target, field: DocumentField): void {
    if (this.#inlining.some(({ key }) => key === target.key)) {
      const cycle = [...this.#inlining, target].map((each) => this.#label(each)).join(" → ");
      throw this.#error(`references go on without end: ${cycle}`);
    }
    const content = this.#load(target);
    if (!isObject(content)) throw this.#error(`${this.#label(target)} is not an object`);
    this.#inlining.push(target);
    this.#walkIn(target, content, field);
    this.#inlining.pop();
    const { $ref: _, ...own } = value;
    for (const name of Object.keys(value)) delete value[name];
    for (const [name, item] of [...Object.entries(content), ...Object.entries(own)]) setKey(value, name, item);
  }

  /** A discriminator's mapping names schemas too, by reference or by plain name (OpenAPI 3.1, section 4.8.25). */
  #rewriteMapping(schema: JsonObject): void {
    const mapping = getObject(getObject(schema, "discriminator"), "mapping");
    for (const [value, reference] of Object.entries(mapping)) {
      if (typeof reference !== "string" || !/[#/]|\.(?:json|ya?ml)$/.test(reference)) continue;
      this.#keys.push("discriminator", "mapping", value);
      setKey(mapping, value, this.#rewrite(this.#parse(reference), "schema"));
      this.#keys.splice(-3);
    }
  }

  #parse(reference: string): Target {
    const target = parseReference(reference, { file: this.#file, folder: this.#folder });
    if (typeof target === "string") throw this.#error(target);
    return target;
  }

  /** What a target names, for the bundle to keep and change: nothing is given out twice. */
  #load(target: Target): Json {
    const value = resolvePointer(this.#read(target.file), target.pointer);
    if (value === undefined) throw this.#error(`"${this.#label(target)}" does not exist`);
    // The document itself stays where it is; what has been rewritten in it already reads the same from it.
    if (target.file === this.#root.file) return structuredClone(value);
    this.#documents.delete(target.file);
    return value;
  }

  #read(file: string): JsonObject {
    const known = this.#documents.get(file);
    if (known !== undefined) return known;
    if (file !== this.#root.file) this.#requireInside(file);
    this.#bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (this.#bytes > maxBytes) throw this.#error(`the document has more than ${maxBytes / 1024 / 1024} MB by now`);
    try {
      const document = readDocument(file, this.#label(createTarget(file, "")));
      this.#documents.set(file, document);
      this.#files.add(file);
      return document;
    } catch (error) {
      // A mistake in a line is found there; anything else, by who refers to it.
      if (file === this.#root.file || !(error instanceof DocumentError) || error.place.line !== undefined) throw error;
      throw this.#error(`refers to a file that cannot be used: ${error.message}`);
    }
  }

  /** A link may lead out of the folder although its path does not. */
  #requireInside(file: string): void {
    this.#realFolder ??= realpathSync.native(this.#folder);
    const real = existsSync(file) ? realpathSync.native(file) : file;
    if (real === file) return;
    const inside = relative(this.#realFolder, real);
    if (isAbsolute(inside) || inside.split(sep)[0] === "..") {
      throw this.#error(`"${this.#label(createTarget(file, ""))}" is a link to outside the document's own folder`);
    }
  }

  /** Declared components stay in their order; those from files follow by name, so that a diff shows what changed. */
  #addHoisted(document: JsonObject): void {
    if (this.#hoisted.size === 0) return;
    const components = getObject(document, "components");
    for (const section of componentSections.values()) {
      const hoisted = this.#hoisted.get(section);
      if (hoisted === undefined) continue;
      const content = getObject(components, section);
      for (const name of [...hoisted.keys()].sort()) setKey(content, name, hoisted.get(name) ?? null);
      setKey(components, section, content);
    }
    setKey(document, "components", components);
  }

  #place(): DocumentPlace {
    const pointer = formatPointer(this.#keys);
    return { file: this.#label(createTarget(this.#file, "")), pointer };
  }

  #error(problem: string): DocumentError {
    return new DocumentError(problem, this.#place());
  }

  #label({ file, pointer }: Target): string {
    const name = file === this.#root.file ? parse(file).base : relative(this.#folder, file).replaceAll(sep, "/");
    return pointer === "" ? name : `${name}#${pointer}`;
  }
}

function requireVersion(document: JsonObject, file: string): void {
  if (typeof document["swagger"] === "string") {
    throw new DocumentError("this is Swagger 2.0: convert it to OpenAPI 3.0 or 3.1 first", { file });
  }
  const version = document["openapi"];
  if (typeof version !== "string" || !/^3\.[01](?:\.|$)/.test(version)) {
    const found = version === undefined ? "missing" : JSON.stringify(version);
    throw new DocumentError(`"openapi" is ${found}: OpenAPI 3.0 and 3.1 can be read`, { file });
  }
}
