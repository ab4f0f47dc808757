import { isObject } from "../../../generate/json.ts";
import { eachFile, type Finding, type Rule } from "../rule.ts";
import type { Job } from "../workflow.ts";

/** What a job may write, by workflow and job. Whoever adds a line here has to say why in the workflow. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  "release.yml version": ["contents", "pull-requests", "actions"],
  "release.yml publish": ["id-token"],
  "release.yml tag": ["contents"],
  "upstream.yml propose": ["contents", "pull-requests", "actions"],
};

/** No job has a permission that it does not name, and none writes but those that have to. */
export const permissions: Rule = {
  name: "permissions",
  why: "A step that goes wrong, or is made to, can do what its job may do.",
  check: eachFile(({ file, isAction, value, jobs }) => {
    if (isAction) return [];
    const top = value["permissions"];
    const findings: Finding[] =
      isObject(top) && Object.keys(top).length === 0
        ? []
        : [{ file, line: 1, problem: 'the workflow needs "permissions: {}": each job names its own' }];
    return [...findings, ...jobs.flatMap((job) => jobFindings(file, job))];
  }),
};

function jobFindings(file: string, { name, value, line }: Job): Finding[] {
  const own = value["permissions"];
  if (!isObject(own)) return [{ file, line, problem: `job ${name} names no permissions; "{}" is none` }];
  const allowed = mayWrite[`${file.split("/").at(-1)} ${name}`] ?? [];
  return Object.entries(own)
    .filter(([key, access]) => access !== "read" && access !== "none" && !allowed.includes(key))
    .map(([key, access]) => ({
      file,
      line,
      problem: `job ${name} asks for ${key}: ${access}; scripts/check/workflows/rules/permissions.ts does not allow it`,
    }));
}
