import { environment, exitCodes, globalFlags, printUsage } from "@copilot-spaces/reference/commands";
import type { Context } from "../context.ts";
import { commands } from "../grammar/commands.data.ts";
import { hasFlag } from "../grammar/invocation.ts";
import { nounsOf } from "../grammar/nouns-of.ts";
import { usageProblem } from "../problem.ts";
import { version } from "../version.data.ts";

/** `cps commands`: prints the grammar, for programs and agents as data and for people as a tree. */
export async function runCommands({ io, invocation }: Context): Promise<void> {
  if (hasFlag(invocation, "json")) {
    if (hasFlag(invocation, "tree")) throw usageProblem("--json and --tree do not go together.");
    io.stdout.write(`${JSON.stringify({ version, commands, globalFlags, exitCodes, environment }, null, 2)}\n`);
    return;
  }
  io.stdout.write(printTree());
}

function printTree(): string {
  const nouns = nounsOf(commands);
  const lines = nouns.flatMap((noun) => {
    const family = commands.filter(({ words }) => words[0] === noun);
    const usages = family.map((command) => {
      const [usage = ""] = printUsage(command);
      return [usage.replace(/^cps /, "").replace(/ \[flags\]$/, ""), command.summary] as const;
    });
    if (family[0]?.words.length === 1) return usages;
    return [
      [noun, ""] as const,
      ...usages.map(([usage, summary]) => [`  ${usage.slice(noun.length + 1)}`, summary] as const),
    ];
  });
  const longest = Math.max(...lines.map(([usage]) => usage.length));
  return lines.map(([usage, summary]) => `${`${usage.padEnd(longest)}  ${summary}`.trimEnd()}\n`).join("");
}
