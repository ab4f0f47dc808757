import { shellWord } from "../print/shell-word.ts";
import type { Flag } from "./command.ts";
import { kebabCase } from "./names.ts";
import { isRecord } from "./schema.ts";

type Body = Readonly<Record<string, unknown>>;

/**
 * The flags that say what a body holds: `["--role", "reader"]`. A repository goes by its name.
 *
 * @returns `undefined` where flags cannot say all of it
 */
export function flagWords(flags: readonly Flag[], body: Body, repository: string): readonly string[] | undefined {
  const { metadata } = body;
  const within = isRecord(metadata) ? metadata : {};
  const kind = typeof body["resource_type"] === "string" ? body["resource_type"] : "";
  const numbered = flags.find(({ name }) => kind !== "" && name === kebabCase(kind.replace(/^github_/, "")));
  if (numbered !== undefined && "number" in within) {
    return [`--${numbered.name}`, shellWord(`${repository}#${String(within["number"])}`)];
  }
  const words: string[] = [];
  const said = new Set(["actor_type", "actor_identifier"]);
  for (const flag of flags) {
    const { path = [] } = flag.field?.in === "body" ? flag.field : {};
    const value = path.length === 0 ? undefined : valueAt(body, path);
    // An object that has flags for what is in it is said by those.
    if (value === undefined || (isRecord(value) && flags.some((other) => isWithin(other, path)))) continue;
    said.add(path.join("."));
    if (path.at(-1) === "repository_id") words.push("--repository", shellWord(repository));
    else words.push(...flagOf(flag, value));
  }
  return leaves(body).every((path) => [...said].some((each) => path === each || path.startsWith(`${each}.`)))
    ? words
    : undefined;
}

function flagOf(flag: Flag, value: unknown): readonly string[] {
  const { name, aliases, field } = flag;
  const best = aliases.find((alias) => alias.length > 1 && alias.length < name.length) ?? name;
  if (field?.type === "boolean") return [value === true ? `--${best}` : `--${best}=false`];
  const values = flag.repeatable && Array.isArray(value) ? value : [value];
  return values.flatMap((each) => [`--${best}`, shellWord(typeof each === "string" ? each : JSON.stringify(each))]);
}

function isWithin({ field }: Flag, path: readonly string[]): boolean {
  return (
    field?.in === "body" && field.path.length > path.length && path.every((name, index) => field.path[index] === name)
  );
}

function valueAt(body: Body, [name = "", ...rest]: readonly string[]): unknown {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (rest.length === 0) return value;
  return isRecord(value) ? valueAt(value, rest) : undefined;
}

/** The paths of a body's values, lists taken as a whole. */
function leaves(body: Body): readonly string[] {
  return Object.entries(body).flatMap(([name, value]) =>
    isRecord(value) ? leaves(value).map((path) => `${name}.${path}`) : [name],
  );
}
