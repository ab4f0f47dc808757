import { type Command, deriveCommands, type Flag, type Positional } from "@copilot-spaces/reference/commands";
import type { Bump, Reason } from "../change-report.ts";
import type { Side } from "./side.ts";

/** What is typed differently: commands, their other names, positionals, flags and their values. */
export function commandReasons(base: Side, revision: Side): readonly Reason[] {
  const comparison = new CommandComparison();
  comparison.compare(deriveCommands(base.table), deriveCommands(revision.table));
  return comparison.reasons;
}

class CommandComparison {
  readonly reasons: Reason[] = [];

  compare(before: readonly Command[], after: readonly Command[]): void {
    const others = new Map(after.flatMap((command) => namesOf(command).map((name) => [name, command])));
    const known = new Map(before.flatMap((command) => namesOf(command).map((name) => [name, command])));
    for (const command of before) {
      const names = namesOf(command);
      const other = names.map((name) => others.get(name)).find((each) => each !== undefined);
      const gone = names.filter((name) => !others.has(name));
      for (const name of gone) this.#add("major", name, `\`${name}\` is gone.`, { before: `cps ${name}` });
      if (other !== undefined) this.#compareCommand(command, other);
    }
    for (const name of others.keys()) {
      if (!known.has(name)) this.#add("minor", name, `\`${name}\` is new.`, { after: `cps ${name}` });
    }
  }

  #compareCommand(before: Command, after: Command): void {
    const name = before.words.join(" ");
    const kinds = (command: Command): readonly string[] => Object.keys(command.operations ?? {});
    for (const kind of kinds(before)) {
      if (kinds(after).includes(kind)) continue;
      this.#add("major", name, `\`${name}\` no longer works for ${ownerNames[kind] ?? kind}.`);
    }
    for (const kind of kinds(after)) {
      if (!kinds(before).includes(kind)) {
        this.#add("minor", name, `\`${name}\` works for ${ownerNames[kind] ?? kind}.`);
      }
    }
    this.#comparePositionals(name, before.positionals, after.positionals);
    this.#compareFlags(name, before.flags, after.flags);
  }

  #comparePositionals(name: string, before: readonly Positional[], after: readonly Positional[]): void {
    for (const [index, positional] of before.entries()) {
      const other = after[index];
      const place = `${name} <${positional.name}>`;
      if (other === undefined) {
        this.#add("major", place, `\`${name}\` no longer takes \`<${positional.name}>\`.`);
        continue;
      }
      if (positional.required !== other.required) {
        const bump: Bump = other.required ? "major" : "minor";
        this.#add(
          bump,
          place,
          `\`<${positional.name}>\` of \`${name}\` ${other.required ? "is required" : "may be left out"}.`,
        );
      }
      if (positional.rest === true && other.rest !== true) {
        this.#add("major", place, `\`${name}\` takes one \`<${positional.name}>\` only.`);
      }
    }
    for (const { name: added, required } of after.slice(before.length)) {
      const verb = required ? "requires" : "takes";
      this.#add(required ? "major" : "minor", `${name} <${added}>`, `\`${name}\` ${verb} \`<${added}>\`.`);
    }
  }

  #compareFlags(name: string, before: readonly Flag[], after: readonly Flag[]): void {
    const others = new Map(after.flatMap((flag) => flagNames(flag).map((each) => [each, flag])));
    const known = new Map(before.flatMap((flag) => flagNames(flag).map((each) => [each, flag])));
    const compared = new Set<Flag>();
    for (const flag of before) {
      for (const each of flagNames(flag)) {
        if (others.has(each)) continue;
        this.#add("major", `${name} ${each}`, `\`${name}\` lost \`${each}\`.`, {
          before: `cps ${name} ${typed(flag, each)}`,
        });
      }
      const other = flagNames(flag)
        .map((each) => others.get(each))
        .find((each) => each !== undefined);
      if (other === undefined) continue;
      compared.add(other);
      this.#compareFlag(name, flag, other);
    }
    for (const flag of after) {
      const added = flagNames(flag).filter((each) => !known.has(each));
      const needed = flag.required === true && !compared.has(flag);
      for (const each of added) {
        const text = `\`${name}\` ${needed ? "requires" : "gained"} \`${each}\`.`;
        this.#add(needed ? "major" : "minor", `${name} ${each}`, text, { after: `cps ${name} ${typed(flag, each)}` });
      }
    }
  }

  #compareFlag(name: string, before: Flag, after: Flag): void {
    const place = `${name} --${before.name}`;
    const flag = `\`--${before.name}\` of \`${name}\``;
    const say = (bump: Bump, text: string): void => this.#add(bump, place, `${flag} ${text}.`);
    if ((before.required === true) !== (after.required === true)) {
      say(after.required === true ? "major" : "minor", after.required === true ? "is required" : "may be left out");
    }
    if ((before.value === undefined) !== (after.value === undefined)) {
      say("major", after.value === undefined ? "no longer takes a value" : "takes a value");
    }
    for (const [key, lost, gained] of abilities) {
      if ((before[key] === true) === (after[key] === true)) continue;
      say(after[key] === true ? "minor" : "major", after[key] === true ? gained : lost);
    }
    this.#compareTypes(before, after, say);
    this.#compareChoices(before, after, say);
    for (const kind of ["org", "user"] as const) {
      const [had, has] = [before.owners?.includes(kind) ?? true, after.owners?.includes(kind) ?? true];
      if (had === has) continue;
      say(has ? "minor" : "major", `${has ? "works" : "no longer works"} for ${ownerNames[kind]}`);
    }
  }

  #compareTypes({ field: before }: Flag, { field: after }: Flag, say: (bump: Bump, text: string) => void): void {
    if (before === undefined || after === undefined || before.type === after.type) return;
    const widens = before.type === "integer" && after.type === "number";
    say(
      widens || after.type === "string" ? "minor" : "major",
      `takes ${article(after.type)}, and took ${article(before.type)}`,
    );
  }

  #compareChoices(before: Flag, after: Flag, say: (bump: Bump, text: string) => void): void {
    const [had, has] = [before.choices, after.choices];
    if (had === undefined && has === undefined) return;
    if (had === undefined) say("major", `takes ${list(has ?? [])} only`);
    else if (has === undefined) say("minor", "takes any value");
    else {
      const removed = had.filter((choice) => !has.includes(choice));
      const added = has.filter((choice) => !had.includes(choice));
      if (removed.length > 0) say("major", `no longer takes ${list(removed)}`);
      if (added.length > 0) say("minor", `takes ${list(added)}`);
      for (const choice of had.filter((each) => has.includes(each))) this.#compareOwners(choice, [before, after], say);
    }
  }

  #compareOwners(choice: string, flags: readonly [Flag, Flag], say: (bump: Bump, text: string) => void): void {
    for (const kind of ["org", "user"] as const) {
      const [had, has] = flags.map(({ choicesOf }) => choicesOf?.[choice]?.includes(kind) ?? true);
      if (had === has) continue;
      say(has ? "minor" : "major", `${has ? "takes" : "no longer takes"} \`${choice}\` for ${ownerNames[kind]}`);
    }
  }

  #add(bump: Bump, place: string, text: string, lines: { before?: string; after?: string } = {}): void {
    this.reasons.push({ bump, evidence: "commands", place, text, ...lines });
  }
}

const ownerNames: Readonly<Record<string, string>> = { org: "organizations", user: "users", any: "what has no owner" };

const abilities = [
  ["repeatable", "may be typed once only", "may be repeated"],
  ["fromFile", "no longer reads a file", "reads a file, by `@file`"],
  ["optionalValue", "needs its value", "may be typed without a value"],
] as const;

/** Every line that a command is called by: `space list`, `space ls`. */
function namesOf({ words, aliases }: Command): readonly string[] {
  return [words.join(" "), ...aliases.map((alias) => [...words.slice(0, -1), alias].join(" "))];
}

function flagNames({ name, aliases }: Flag): readonly string[] {
  return [name, ...aliases].map((each) => (each.length === 1 ? `-${each}` : `--${each}`));
}

function typed({ value }: Flag, name: string): string {
  return value === undefined ? name : `${name} <${value}>`;
}

function article(type: string): string {
  return `${type === "integer" ? "an" : "a"} ${type}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
