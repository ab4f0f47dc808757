import type { RequestInput } from "../client-call/request.ts";
import type { Command, Positional } from "../commands/command.ts";
import { shellWord } from "./shell-word.ts";
import { spellFlag } from "./spell-flag.ts";

/** What names the thing that a command is about, and what is left for the body's own flags to say. */
export interface PrintedPlaces {
  /** Positionals, and the flags for whose it is and for a list's pages. */
  readonly words: readonly string[];
  readonly body: unknown;
}

/** Values by their names, as text, of which each is taken once. */
type Values = Map<string, string>;

/** Prints path and query as a command takes them; `undefined` where it does not take them so. */
export function printPlaces(command: Command, input: RequestInput): PrintedPlaces | undefined {
  const left: Values = new Map(Object.entries(input.path ?? {}).map(([name, value]) => [name, String(value)]));
  const { actor, body } = takeActor(command, input.body);
  for (const [name, value] of actor) left.set(name, value);
  const words: string[] = [];
  for (const positional of command.positionals) {
    const word = printPositional(positional, left);
    if (word === undefined) return undefined;
    words.push(word);
  }
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value === undefined || value === null) continue;
    const flag = command.flags.find(({ field }) => field?.in === "query" && field.path.join() === name);
    const word = flag && spellFlag(flag, value);
    if (word === undefined) return undefined;
    words.push(word);
  }
  return left.size === 0 ? { words: words.filter(Boolean), body } : undefined;
}

/** Who is added stands in the body, and has a place of their own in the command. */
function takeActor({ positionals }: Command, body: unknown): { readonly actor: Values; readonly body: unknown } {
  const takesActor = positionals.some(({ parameters = [] }) => parameters.includes("actor_identifier"));
  if (!takesActor || typeof body !== "object" || body === null) return { actor: new Map(), body };
  const entries: [string, unknown][] = Object.entries(body);
  const actor = entries.flatMap(([name, value]): [string, string][] =>
    name.startsWith("actor_") && typeof value === "string" ? [[name, value]] : [],
  );
  return {
    actor: new Map(actor),
    body: Object.fromEntries(entries.filter(([name]) => !actor.some(([each]) => each === name))),
  };
}

/** `undefined` where the values cannot be said, `""` where flags or nothing say them. */
function printPositional({ parameters = [] }: Positional, left: Values): string | undefined {
  const take = (name: string) => {
    const value = left.get(name);
    left.delete(name);
    return value ?? "";
  };
  if (parameters.includes("org") || parameters.includes("username")) {
    const kind = left.has("org") ? "org" : "user";
    const login = take(kind === "org" ? "org" : "username");
    if (!isLogin(login)) return undefined;
    if (!parameters.includes("space_number")) return `--${kind} ${login}`;
    const number = take("space_number");
    return isNumber(number) ? `${kind}:${login}/${number}` : undefined;
  }
  if (parameters.includes("pull_number")) {
    const [owner, repo, number] = [take("owner"), take("repo"), take("pull_number")];
    return isLogin(owner) && isName(repo) && isNumber(number) ? shellWord(`${owner}/${repo}#${number}`) : undefined;
  }
  if (parameters.includes("actor_identifier")) return printActor(take("actor_type"), take("actor_identifier"));
  const [name, ...more] = parameters;
  const value = name === undefined ? "" : take(name);
  return more.length === 0 && isName(value) && !value.startsWith("-") ? value : undefined;
}

function printActor(type: string, identifier: string): string | undefined {
  if (type === "Team") return isLogin(identifier) ? `--team ${identifier}` : undefined;
  return type === "User" && isLogin(identifier.replace(/\[bot\]$/, "")) ? shellWord(identifier) : undefined;
}

function isLogin(text: string): boolean {
  return /^\w[\w.-]*$/.test(text);
}

function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text) && !/^\.\.?$/.test(text);
}

function isNumber(text: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text));
}
