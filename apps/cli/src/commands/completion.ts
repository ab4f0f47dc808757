import { bashScript } from "../completion/bash-script.ts";
import { fishScript } from "../completion/fish-script.ts";
import { powershellScript } from "../completion/powershell-script.ts";
import { zshScript } from "../completion/zsh-script.ts";
import type { Context } from "../context.ts";
import { usageProblem } from "../problem.ts";

const scripts: Readonly<Record<string, string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** `cps completion`: prints the script by which a shell completes commands. */
export async function runCompletion({ io, invocation }: Context): Promise<void> {
  const [shell = ""] = invocation.positionals;
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) {
    throw usageProblem(`There is completion for ${Object.keys(scripts).join(", ")}, and not for "${shell}".`);
  }
  io.stdout.write(script);
}
