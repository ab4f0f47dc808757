import { isArray, isObject, type JsonObject } from "../../../generate/json.ts";
import { eachFile, type Finding, type Rule } from "../rule.ts";
import type { Job, Step } from "../workflow.ts";

/** The job that npm trusts runs nothing of third parties, has no secret, and starts only after the rehearsal. */
export const publishing: Rule = {
  name: "publishing",
  why: "What runs in the job with an OIDC token can publish as us.",
  check: eachFile(({ file, isAction, jobs }) => [
    // Our own actions set up that job as they do every other.
    ...(isAction ? jobs.flatMap(({ steps }) => ownActionFindings(file, steps)) : []),
    ...jobs
      .filter(({ value }) => isObject(value["permissions"]) && value["permissions"]["id-token"] === "write")
      .flatMap((job) => [
        ...jobProblems(job).map((problem) => ({ file, line: job.line, problem })),
        ...stepFindings(file, job),
      ]),
  ]),
};

function ownActionFindings(file: string, steps: readonly Step[]): Finding[] {
  return steps.flatMap((step) => {
    const problem = step.uses === undefined ? installProblem(step) : actionProblem(step);
    return problem === undefined
      ? []
      : [{ file, line: step.line, problem: `an action of ours ${problem}; the publishing job uses it` }];
  });
}

function installProblem({ run = "", value }: Step): string | undefined {
  const scripts = run
    .split("\n")
    .some((line) => /\b(install|add|ci)\b/.test(line) && !/ --ignore-scripts\b/.test(line));
  return scripts && value["if"] !== "inputs.install-scripts == 'true'"
    ? `runs install scripts: add --ignore-scripts, or "if: inputs.install-scripts == 'true'"`
    : undefined;
}

function jobProblems({ name, value }: Job): string[] {
  const needs = isArray(value["needs"]) ? value["needs"] : [value["needs"]];
  return [
    ...(value["environment"] === undefined ? [`job ${name} needs an environment, where people can approve it`] : []),
    ...(needs.includes("rehearse") ? [] : [`job ${name} needs the job rehearse: what is published has been tried`]),
    ...(value["if"] === undefined ? [] : [`job ${name} has an "if", which may let it run when the rehearsal failed`]),
    ...(JSON.stringify(value).includes("secrets") ? [`job ${name} reads a secret; publishing needs none`] : []),
  ];
}

function stepFindings(file: string, { name, steps }: Job): Finding[] {
  return steps.flatMap((step) => {
    const problem = stepProblem(step);
    return problem === undefined ? [] : [{ file, line: step.line, problem: `job ${name} ${problem}` }];
  });
}

function stepProblem(step: Step): string | undefined {
  const { uses, run } = step;
  if (uses === "./.github/actions/set-up") {
    return inputsOf(step)["install-scripts"] === "false"
      ? undefined
      : 'installs with scripts: give set-up install-scripts: "false"';
  }
  if (uses !== undefined) return actionProblem(step);
  return /^pnpm [a-z]+:[a-z]+ [^&|;$()`<>\n]*$/.test(run?.trim() ?? "")
    ? undefined
    : `runs "${run}", which is no root script`;
}

function actionProblem(step: Step): string | undefined {
  const uses = step.uses ?? "";
  if (!uses.startsWith("actions/")) return `uses ${uses}, which is a third party's`;
  const inputs = inputsOf(step);
  // setup-node has a cache of its own, which it also uses unasked.
  const caches = uses.startsWith("actions/setup-node@")
    ? inputs["package-manager-cache"] !== false || inputs["cache"] !== undefined
    : uses.startsWith("actions/cache");
  return caches ? "uses a cache, which other jobs can fill" : undefined;
}

function inputsOf({ value }: Step): JsonObject {
  return isObject(value["with"]) ? value["with"] : {};
}
