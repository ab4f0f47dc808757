import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../process/workspace.ts";
import { reportFindings } from "../report-findings.ts";
import type { Rule, Workflows } from "./rule.ts";
import { commands, packageManager } from "./rules/commands.ts";
import { credentials, gate, jobLimits, knownKeys } from "./rules/jobs.ts";
import { permissions } from "./rules/permissions.ts";
import { onePin, pins } from "./rules/pins.ts";
import { publishing } from "./rules/publishing.ts";
import { expressions, shell, tokens } from "./rules/shell.ts";
import { triggers } from "./rules/triggers.ts";
import { readWorkflow } from "./workflow.ts";

/** Everything that workflows are held to. A rule that is added here needs a bad workflow in the test. */
export const rules: readonly Rule[] = [
  knownKeys,
  triggers,
  permissions,
  pins,
  onePin,
  credentials,
  expressions,
  shell,
  tokens,
  jobLimits,
  gate,
  commands,
  packageManager,
  publishing,
];

/** The workflows and actions of a repository. */
export function readWorkflows(folder: string): Workflows {
  const files = globSync(["workflows/*.{yml,yaml}", "actions/*/action.{yml,yaml}"], { cwd: join(folder, ".github") });
  return {
    files: files.sort().map((name) => {
      const file = `.github/${name.replaceAll("\\", "/")}`;
      return readWorkflow(file, readFileSync(join(folder, file), "utf8"));
    }),
    manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  };
}

/** What is wrong with workflows, one finding a line. */
export function workflowFindings(workflows: Workflows): string[] {
  return rules.flatMap(({ name, check }) =>
    check(workflows).map(({ file, line, problem }) => `${file}:${line}: ${problem} (${name})`),
  );
}

if (import.meta.main) reportFindings(workflowFindings(readWorkflows(root)));
