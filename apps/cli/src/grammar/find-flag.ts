import { type Command, dashed, type Flag, globalFlags } from "@copilot-spaces/reference/commands";
import { usageProblem } from "../problem.ts";
import { didYouMean } from "./suggest.ts";

/**
 * Finds the flag that was typed, by any of its names: `--base-role`, `-o`.
 *
 * @throws {Problem} `usage` for one that the command does not have
 */
export function createFlagFinder({ words, flags }: Command): (typed: string) => Flag {
  const byName = new Map<string, Flag>();
  for (const flag of [...flags, ...globalFlags]) {
    for (const name of [flag.name, ...flag.aliases]) byName.set(dashed(name), flag);
  }
  return (typed) => {
    const flag = byName.get(typed);
    if (flag !== undefined) return flag;
    const command = `cps ${words.join(" ")}`;
    throw usageProblem(
      `"${command}" has no flag ${typed}.`,
      ...(/token/i.test(typed)
        ? ["A token is never a flag, which others could see: set COPILOT_SPACES_TOKEN, or run `cps auth login`."]
        : didYouMean(typed, [...byName.keys()])),
      `\`${command} --help\` lists its flags.`,
    );
  };
}
