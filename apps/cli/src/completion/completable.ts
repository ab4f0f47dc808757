import type { Command, Flag, OwnerKind, Positional } from "@copilot-spaces/reference/commands";

/** What completion needs of a flag. Its description is short. */
export type CompletableFlag = Omit<Flag, "group" | "field" | "default" | "fromFile">;

/** What completion needs of a command. */
export interface CompletableCommand extends Pick<Command, "words" | "aliases" | "summary" | "fields"> {
  readonly positionals: readonly Pick<Positional, "name" | "choices" | "rest">[];
  readonly flags: readonly CompletableFlag[];
  /** Whose things it is about. */
  readonly owners: readonly OwnerKind[];
}

/** The same with each flag written once, however many commands have it. */
export interface PackedCommands {
  readonly flags: readonly CompletableFlag[];
  /** With places in the list of flags. */
  readonly commands: readonly (Omit<CompletableCommand, "flags"> & { readonly flags: readonly number[] })[];
}

/** Leaves out what completion does not need: it is read each time somebody presses a key. */
export function packCommands(commands: readonly Command[]): PackedCommands {
  const flags: CompletableFlag[] = [];
  const places = new Map<string, number>();
  const place = (flag: CompletableFlag): number => {
    const key = JSON.stringify(flag);
    const known = places.get(key) ?? flags.push(flag) - 1;
    places.set(key, known);
    return known;
  };
  return {
    flags,
    commands: commands.map(({ words, aliases, summary, fields, positionals, flags: own, operations = {} }) => ({
      words,
      aliases,
      summary,
      ...(fields && { fields }),
      positionals: positionals.map(({ name, choices, rest }) => ({
        name,
        ...(choices && { choices }),
        ...(rest && { rest }),
      })),
      owners: (["org", "user"] as const).filter((kind) => operations[kind] !== undefined),
      flags: own.map((flag) => place(shorten(flag))),
    })),
  };
}

export function unpackCommands({ flags, commands }: PackedCommands): readonly CompletableCommand[] {
  return commands.map((command) => ({ ...command, flags: command.flags.flatMap((place) => flags[place] ?? []) }));
}

function shorten({ group, field, default: fallback, fromFile, description, ...flag }: Flag): CompletableFlag {
  return { ...flag, description: inShort(description) };
}

/** A description without its second sentence and its backticks. */
function inShort(description: string): string {
  return (description.split(/(?<=\.)\s/)[0] ?? "").replace(/`/g, "").replace(/\.$/, "");
}
