import type { OwnerKind } from "@copilot-spaces/reference/commands";
import { nounsOf } from "../grammar/nouns-of.ts";
import type { ApiNames } from "./api-names.data.ts";
import { offerApi } from "./api-offer.ts";
import { type Candidate, nothing, type Offer } from "./candidate.ts";
import type { CompletableCommand, CompletableFlag } from "./completable.ts";
import { findFlag, readTypedLine, type TypedLine } from "./typed-line.ts";

/** What completion knows. */
export interface Knowledge {
  readonly commands: readonly CompletableCommand[];
  readonly topics: readonly Candidate[];
  readonly apiNames: () => Promise<ApiNames>;
  /** Whose spaces are meant where the line does not say it. */
  readonly owner?: OwnerKind;
}

/** What the last of these words could become. They are what follows `cps`. */
export async function offerFor(words: readonly string[], knowledge: Knowledge): Promise<Offer> {
  const { commands } = knowledge;
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? "";
  const [noun = "", verb = ""] = before;
  if (before.length === 0) return startingWith(current, [...listNouns(commands), ...(current === "" ? [] : rootFlags)]);
  if (noun === "help") return offerHelp(before.slice(1), current, knowledge);
  const family = commands.filter((command) => command.words[0] === noun);
  const [only] = family;
  if (only === undefined) return nothing;
  if (only.words.length === 1) return offerWithin(only, { typed: before.slice(1), current }, knowledge);
  if (before.length === 1) return startingWith(current, listVerbs(family, current));
  const command = family.find((each) => each.words[1] === verb || each.aliases.includes(verb));
  return command === undefined ? nothing : offerWithin(command, { typed: before.slice(2), current }, knowledge);
}

function listNouns(commands: readonly CompletableCommand[]): readonly Candidate[] {
  const nouns = nounsOf(commands);
  const own = nouns.map((noun) => {
    const family = commands.filter(({ words }) => words[0] === noun);
    const verbs = family.map(({ words }) => words[1]).join(", ");
    return { value: noun, description: family[0]?.words.length === 1 ? family[0].summary : verbs };
  });
  return [...own, { value: "help", description: "Help on a command, or on what all have in common" }];
}

const rootFlags: readonly Candidate[] = [
  { value: "--help", description: "Show help" },
  { value: "--version", description: "Show the version" },
];

/** The verbs; their other names where that is what is being typed. */
function listVerbs(family: readonly CompletableCommand[], current: string): readonly Candidate[] {
  const verbs = family.map(({ words, summary }) => ({ value: words[1] ?? "", description: summary }));
  if (verbs.some(({ value }) => value.startsWith(current))) return verbs;
  return family.flatMap(({ aliases, summary }) => aliases.map((value) => ({ value, description: summary })));
}

function offerHelp(before: readonly string[], current: string, { commands, topics }: Knowledge): Offer {
  if (before.length === 0) {
    return startingWith(current, [...listNouns(commands), ...topics]);
  }
  const family = commands.filter(({ words }) => words[0] === before[0] && words.length > 1);
  return before.length === 1 ? startingWith(current, listVerbs(family, current)) : nothing;
}

interface Typing {
  readonly typed: readonly string[];
  readonly current: string;
}

async function offerWithin(
  command: CompletableCommand,
  { typed, current }: Typing,
  knowledge: Knowledge,
): Promise<Offer> {
  const line = readTypedLine(command, typed, knowledge.owner);
  const { open, ended } = line;
  if (open !== undefined && (!open.optional || !current.startsWith("-"))) {
    const offer = offerValue(command, open.flag, { current, line });
    if (!open.optional || offer.candidates.length > 0) return offer;
  }
  if (!ended && current.startsWith("-")) {
    const [name = "", value] = splitOnce(current);
    const flag = value === undefined ? undefined : findFlag(command, name);
    if (flag === undefined || value === undefined) return startingWith(current, listFlags(command, line, current));
    const { candidates, ...rest } = offerValue(command, flag, { current: value, line });
    return { ...rest, candidates: candidates.map((each) => ({ ...each, value: `${name}=${each.value}` })) };
  }
  if (command.words[0] === "api") return offerApi(line.words, current, await knowledge.apiNames());
  return offerPlace(command, line, current);
}

/** What stands in a place; flags where there is none left. */
function offerPlace(command: CompletableCommand, line: TypedLine, current: string): Offer {
  const place = command.positionals[line.places];
  if (place === undefined) {
    const endless = command.positionals.some(({ rest }) => rest);
    return line.ended || endless ? nothing : startingWith(current, listFlags(command, line, "--"));
  }
  if (place.choices !== undefined)
    return startingWith(
      current,
      place.choices.map((value) => ({ value, description: "" })),
    );
  const ownerless = line.used.has("org") || line.used.has("user");
  if (ownerless || !(place.name === "space" || place.name === "owner") || current.includes(":")) return nothing;
  const references: readonly Candidate[] = [
    ...(command.owners.includes("org") ? [{ value: "org:", description: "An organization's" }] : []),
    ...(command.owners.includes("user") ? [{ value: "user:", description: "A user's" }] : []),
  ];
  return { ...startingWith(current, references), goesOn: true };
}

function offerValue(
  command: CompletableCommand,
  flag: CompletableFlag,
  { current, line }: { readonly current: string; readonly line: TypedLine },
): Offer {
  const { choices, choicesOf = {}, value } = flag;
  if (choices !== undefined) {
    const open = choices.filter((choice) => isFor(choicesOf[choice], line.owner));
    return startingWith(
      current,
      open.map((choice) => ({ value: choice, description: "" })),
    );
  }
  if (value === "fields") return offerFields(command.fields ?? [], current);
  return { candidates: [], files: value?.includes("file") === true };
}

/** `number,na` can become `number,name`. */
function offerFields(fields: readonly string[], current: string): Offer {
  const typed = current.split(",").slice(0, -1);
  const start = typed.map((name) => `${name},`).join("");
  const left = fields.filter((field) => !typed.includes(field));
  return {
    ...startingWith(
      current,
      left.map((field) => ({ value: `${start}${field}`, description: "" })),
    ),
    goesOn: true,
  };
}

function listFlags({ flags }: CompletableCommand, { used, owner }: TypedLine, current: string): readonly Candidate[] {
  const open = flags.filter(
    (flag) => (!used.has(flag.name) || flag.repeatable) && isFor(flag.owners, owner) && flag.deprecated !== true,
  );
  const ordered = [...open.filter(({ required }) => required), ...open.filter(({ required }) => !required)];
  const names = ordered.map(({ name, description }) => ({ value: `--${name}`, description: description }));
  const help = { value: "--help", description: "Show help" };
  if ([...names, help].some(({ value }) => value.startsWith(current))) return [...names, help];
  return ordered.flatMap(({ aliases, description }) =>
    aliases.filter((alias) => alias.length > 1).map((alias) => ({ value: `--${alias}`, description: description })),
  );
}

function isFor(owners: readonly OwnerKind[] | undefined, owner: OwnerKind | undefined): boolean {
  return owners === undefined || owner === undefined || owners.includes(owner);
}

function startingWith(current: string, candidates: readonly Candidate[]): Offer {
  return { candidates: candidates.filter(({ value }) => value.startsWith(current)) };
}

function splitOnce(word: string): readonly [string, string?] {
  const at = word.indexOf("=");
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
