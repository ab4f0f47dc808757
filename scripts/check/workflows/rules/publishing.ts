import { isArray, isObject } from "../../../generate/json.ts";
import { eachFile, type Finding, type Rule } from "../rule.ts";
import type { Job, Step } from "../workflow.ts";

/** The job that npm trusts runs nothing of third parties, has no secret, and starts only after the rehearsal. */
export const publishing: Rule = {
  name: "publishing",
  why: "What runs in the job with an OIDC token can publish as us.",
  check: eachFile(({ file, isAction, jobs }) => [
    // Our own actions set up that job as they do every other.
    ...(isAction ? jobs.flatMap(({ steps }) => foreignFindings(file, steps)) : []),
    ...jobs
      .filter(({ value }) => isObject(value["permissions"]) && value["permissions"]["id-token"] === "write")
      .flatMap((job) => [
        ...jobProblems(job).map((problem) => ({ file, line: job.line, problem })),
        ...stepFindings(file, job),
      ]),
  ]),
};

function foreignFindings(file: string, steps: readonly Step[]): Finding[] {
  return steps.flatMap(({ uses, line }) => {
    const problem = uses === undefined ? undefined : actionProblem(uses);
    return problem === undefined
      ? []
      : [{ file, line, problem: `an action of ours ${problem}; the publishing job uses it` }];
  });
}

function jobProblems({ name, value }: Job): string[] {
  const needs = isArray(value["needs"]) ? value["needs"] : [value["needs"]];
  return [
    ...(value["environment"] === undefined ? [`job ${name} needs an environment, where people can approve it`] : []),
    ...(needs.includes("rehearse") ? [] : [`job ${name} needs the job rehearse: what is published has been tried`]),
    ...(JSON.stringify(value).includes("secrets") ? [`job ${name} reads a secret; publishing needs none`] : []),
  ];
}

function stepFindings(file: string, { name, steps }: Job): Finding[] {
  return steps.flatMap((step) => {
    const problem = stepProblem(step);
    return problem === undefined ? [] : [{ file, line: step.line, problem: `job ${name} ${problem}` }];
  });
}

function stepProblem({ uses, run, value }: Step): string | undefined {
  if (uses?.startsWith("./.github/actions/set-up") === true) {
    const inputs = isObject(value["with"]) ? value["with"] : {};
    return inputs["install-scripts"] === "false"
      ? undefined
      : 'installs with scripts: give set-up install-scripts: "false"';
  }
  if (uses !== undefined) return actionProblem(uses);
  return /^pnpm [a-z]+:[a-z]+ [^&|;$()`<>\n]*$/.test(run?.trim() ?? "")
    ? undefined
    : `runs "${run}", which is no root script`;
}

function actionProblem(uses: string): string | undefined {
  if (!uses.startsWith("actions/")) return `uses ${uses}, which is a third party's`;
  return uses.startsWith("actions/cache") ? "uses a cache, which other jobs can fill" : undefined;
}
