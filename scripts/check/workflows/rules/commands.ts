import { eachFile, type Finding, type Rule, type Workflows } from "../rule.ts";

/** What pnpm does by itself, as far as workflows use it. */
const ownCommands = new Set(["install", "update"]);

/** `pnpm <word>` and, for `pnpm exec`, the next one; also by npx. Options before the word are skipped. */
const calls = /\b(?:npx -y pnpm@\d+|pnpm)(?: -[\w-]+)* ([\w:-]+)(?: ([\w-]+))?/g;

/** Every root command that a workflow runs is there. */
export const commands: Rule = {
  name: "commands",
  why: "A workflow that calls a script by its old name fails when it is needed: at a release.",
  check: eachFile(({ file, jobs }, { manifest }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ run = "", line }) =>
        [...run.matchAll(calls)].flatMap(([, name = "", next = ""]): Finding[] => {
          if (ownCommands.has(name) || manifest.scripts?.[name] !== undefined) return [];
          if (name === "exec" && manifest.devDependencies?.[next] !== undefined) return [];
          return [{ file, line, problem: `"pnpm ${name}${name === "exec" ? ` ${next}` : ""}" is not in package.json` }];
        }),
      ),
    ),
  ),
};

/** Workflows take the pnpm that package.json names. */
export const packageManager: Rule = {
  name: "package-manager",
  why: "Two versions of pnpm write two lock files.",
  check: eachFile(({ file, jobs }, workflows) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ run = "", line }) =>
        [...run.matchAll(/\bpnpm@([\w.-]+)/g)].flatMap(([written, version = ""]): Finding[] =>
          isNamed(version, workflows)
            ? []
            : [{ file, line, problem: `${written} is not the ${workflows.manifest.packageManager} of package.json` }],
        ),
      ),
    ),
  ),
};

/** The very version; after npx its major, which is what the documentation says. */
function isNamed(version: string, { manifest }: Workflows): boolean {
  const named = manifest.packageManager?.replace("pnpm@", "");
  return version === named || version === named?.split(".")[0];
}
