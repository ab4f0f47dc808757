import type { Flag, FlagField, OwnerKind } from "./command.ts";
import { kebabCase, lastWord, listWords } from "./names.ts";
import { type OwnedOperation, onlyOwners, ownerKinds } from "./owned-operation.ts";
import { listRequestParts, type RequestContext, type RequestPart } from "./request-parts.ts";
import type { Schemas } from "./schema.ts";
import { valueType } from "./value-type.ts";

/** What is needed to make flags of the operations of one command. */
export interface FlagContext extends RequestContext {
  /** Names that flags of every command have. */
  readonly reserved: readonly string[];
  /** Parameters and fields of the body that something else stands for: `["actor_type"]`. */
  readonly spoken: readonly string[];
}

/** A flag for each parameter that is not in the path, and for each field of the body. */
export function requestFlags(operations: readonly OwnedOperation[], context: FlagContext): readonly Flag[] {
  const parts = operations.flatMap((each) => listRequestParts(each, context));
  const groups = new Map<string, RequestPart[]>();
  for (const part of parts) {
    if (part.path.length === 1 && context.spoken.includes(part.path[0] ?? "")) continue;
    const key = JSON.stringify([part.in, part.path]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const names = flagNames([...groups.values()], context.reserved);
  return [...groups.values()].map((group, index) => toFlag(group, names[index] ?? "", { ...context, operations }));
}

/** The last name of a field is its flag's, unless two would have the same or every command has it. */
function flagNames(groups: readonly (readonly RequestPart[])[], reserved: readonly string[]): readonly string[] {
  const short = groups.map(([part]) => kebabCase(part?.path.at(-1) ?? ""));
  return groups.map(([part], index) => {
    const name = short[index] ?? "";
    const alone = short.filter((each) => each === name).length === 1 || part?.path.length === 1;
    const long = alone ? name : kebabCase(part?.path.join("-") ?? "");
    return reserved.includes(long) ? `${part?.in ?? ""}-${long}` : long;
  });
}

function toFlag(
  group: readonly RequestPart[],
  name: string,
  context: FlagContext & { readonly operations: readonly OwnedOperation[] },
): Flag {
  const { operations, schemas } = context;
  const [first] = group;
  if (first === undefined) throw new Error("a flag is made of at least one part");
  const path = first.path.join(".");
  const { type, repeatable, default: fallback, limits } = valueType(first.schema, schemas);
  const owners = onlyOwners(
    group.map(({ owner }) => owner),
    operations,
  );
  const fromFile = type === "string" && /(^|[_.])(text|description|instructions|body|content)$/.test(path);
  const choices = choicesOf(group, schemas);
  // Which shape is meant shows in the fields that are typed, so nobody has to name it.
  const required = first.kinds === undefined && group.every((part) => part.required) && owners === undefined;
  return {
    name,
    aliases: aliasesOf(path, operations, name),
    description: [describe(first, limits), path === resourceList && resourceSpellings].filter(Boolean).join(" "),
    value: fromFile
      ? "text|@file"
      : choices.all.length > 0 || type === "boolean"
        ? lastWord(path)
        : valueName(path, type),
    ...(type === "boolean" && { optionalValue: true, choices: ["true", "false"] }),
    ...(repeatable && { repeatable }),
    ...(fromFile && { fromFile }),
    ...(required && { required }),
    ...(fallback !== undefined && { default: fallback }),
    ...(choices.all.length > 0 && { choices: choices.all }),
    ...(choices.of !== undefined && { choicesOf: choices.of }),
    ...(owners !== undefined && { owners }),
    ...(group.every(({ schema }) => schema["deprecated"] === true) && { deprecated: true }),
    group: first.in === "query" ? "Which" : "What to send",
    field: { in: first.in, path: first.path, type },
  };
}

/** The field that lists resources, whose entries have a spelling of their own beside JSON. */
export const resourceList = "resources_attributes";

const resourceSpellings =
  "A repository `octo-org/app`, a file `octo-org/app:docs/plan.md`, the address of a repository, file, issue or pull request, `@notes.md` for its text, or JSON.";

function aliasesOf(path: string, operations: readonly OwnedOperation[], name: string): readonly string[] {
  const declared = operations.flatMap(({ operation }) => Object.entries(operation.command?.flags ?? {}));
  return [...new Set(declared.filter(([, field]) => field === path).map(([alias]) => alias))].filter(
    (alias) => alias !== name,
  );
}

interface Choices {
  readonly all: readonly string[];
  readonly of?: Readonly<Record<string, readonly OwnerKind[]>>;
}

function choicesOf(group: readonly RequestPart[], schemas: Schemas): Choices {
  const lists = group.map((part) => ({
    owner: part.owner,
    choices: part.kinds ?? valueType(part.schema, schemas).choices ?? [],
  }));
  const all = [...new Set(lists.flatMap(({ choices }) => choices))];
  // Where one of them takes any value, the others' lists are for the server to insist on.
  if (lists.some(({ choices }) => choices.length === 0)) return { all: [] };
  const some = all.flatMap((choice) => {
    const having = lists.filter(({ choices }) => choices.includes(choice)).map(({ owner }) => owner);
    const kinds = ownerKinds.filter((kind) => having.includes(kind));
    return having.length === lists.length ? [] : [[choice, kinds] as const];
  });
  return { all, ...(some.length > 0 && { of: Object.fromEntries(some) }) };
}

function describe({ description, of }: RequestPart, limits: string | undefined): string {
  const parts = [
    description,
    of &&
      `For ${listWords(
        of.map((each) => `\`${each}\``),
        "and",
      )}.`,
  ];
  if (limits !== undefined) parts.push(`${limits.charAt(0).toUpperCase()}${limits.slice(1)}.`);
  return parts.filter(Boolean).join(" ");
}

function valueName(path: string, type: FlagField["type"]): string {
  if (type === "json") return path === resourceList ? "resource" : "json";
  const word = lastWord(path);
  return type === "integer" && !/^(id|number|minutes|seconds|days)$/.test(word) ? "number" : word;
}
