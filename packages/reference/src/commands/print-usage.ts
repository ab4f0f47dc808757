import type { Command, Flag, Positional } from "./command.ts";

/** How a command is typed: `cps space get <space> [flags]`. */
export function printUsage({ words, usage, positionals, flags }: Command): readonly string[] {
  if (usage !== undefined) return usage;
  const needed = flags
    .filter(({ required, value }) => required && value !== undefined)
    .map(({ name, value }) => `--${name} <${value}>`);
  const places = positionals.map((positional) => printPositional(positional, flags));
  return [["cps", ...words, ...places, ...needed, ...(flags.length > needed.length ? ["[flags]"] : [])].join(" ")];
}

/** `<space>`, `[<owner>]`, `(<login> | --team <slug>)`. */
function printPositional({ name, required, rest, unless = [] }: Positional, flags: readonly Flag[]): string {
  const word = `<${name}>${rest ? "…" : ""}`;
  if (!required) return `[${word}]`;
  const typed = (each: string) => `--${each} <${flags.find((flag) => flag.name === each)?.value ?? each}>`;
  const instead = unless.filter((set) => !set.includes("input")).map((set) => set.map(typed).join(" "));
  return instead.length === 0 ? word : `(${[word, ...instead].join(" | ")})`;
}
