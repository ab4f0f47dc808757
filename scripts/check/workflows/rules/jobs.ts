import { isArray, isObject, type Json } from "../../../generate/json.ts";
import { eachFile, type Finding, type Rule } from "../rule.ts";
import type { Job, Workflow } from "../workflow.ts";

/** Jobs end, and wait for jobs that there are. */
export const jobLimits: Rule = {
  name: "job-limits",
  why: "A job that hangs runs for six hours.",
  check: eachFile(({ file, isAction, jobs }) =>
    isAction
      ? []
      : jobs
          .filter(({ value }) => typeof value["timeout-minutes"] !== "number")
          .map(({ name, line }) => ({ file, line, problem: `job ${name} needs timeout-minutes` })),
  ),
};

/** A workflow with a job `passed`, the one that a branch requires, has it wait for all others. */
export const gate: Rule = {
  name: "gate",
  why: "A job that nothing waits for may fail, and the pull request is merged.",
  check: eachFile(({ file, jobs }) => {
    const names = new Set(jobs.map(({ name }) => name));
    return jobs.flatMap((job) => {
      const needed = needsOf(job);
      const unknown = needed
        .filter((each) => !names.has(each))
        .map((each) => ({ file, line: job.line, problem: `job ${job.name} needs ${each}, which there is not` }));
      if (job.name !== "passed") return unknown;
      const left = jobs.filter(({ name }) => name !== "passed" && !needed.includes(name));
      const always =
        job.value["if"] === "always()" ? [] : ['job passed needs "if: always()": skipped counts as passed'];
      return [
        ...unknown,
        ...left.map(({ name, line }) => ({ file, line, problem: `job passed does not wait for ${name}` })),
        ...always.map((problem) => ({ file, line: job.line, problem })),
      ];
    });
  }),
};

/** Only a job that writes to the repository keeps the token that checkout was given. */
export const credentials: Rule = {
  name: "credentials",
  why: "checkout leaves its token in the clone, where every later step can read it.",
  check: eachFile(({ file, jobs }) =>
    jobs.flatMap(({ value, steps }) => {
      const permissions = isObject(value["permissions"]) ? value["permissions"] : {};
      const pushes = permissions["contents"] === "write" && steps.some(({ run }) => run?.includes("git push"));
      return steps
        .filter(({ uses }) => uses?.startsWith("actions/checkout@") === true)
        .filter(({ value: step }) => !pushes && !isFalse(step["with"], "persist-credentials"))
        .map(({ line }) => ({ file, line, problem: "checkout needs persist-credentials: false; nothing here pushes" }));
    }),
  ),
};

/** A key of a workflow is one that GitHub knows: a misspelt one is ignored or stops the workflow. */
export const knownKeys: Rule = {
  name: "known-keys",
  why: "A misspelt key is noticed when the workflow runs, which for a release is late.",
  check: eachFile((workflow) => [
    ...(workflow.isAction ? [] : topFindings(workflow)),
    ...workflow.jobs.flatMap((job) => jobFindings(workflow, job)),
  ]),
};

const keys = {
  workflow: "name on permissions defaults concurrency env jobs run-name",
  job: "name needs if runs-on timeout-minutes permissions environment concurrency outputs env defaults strategy steps",
  step: "id name if uses with run shell env working-directory timeout-minutes",
} as const;

function topFindings({ file, value, jobs }: Workflow): Finding[] {
  const none = jobs.length === 0 ? [{ file, line: 1, problem: "there are no jobs: is this YAML?" }] : [];
  return [...none, ...unknownKeys(value, "workflow").map((problem) => ({ file, line: 1, problem }))];
}

function jobFindings({ file, isAction }: Workflow, { name, value, steps, line }: Job): Finding[] {
  const own = isAction
    ? []
    : unknownKeys(value, "job").map((problem) => ({ file, line, problem: `${name}: ${problem}` }));
  const empty = steps.length === 0 ? [{ file, line, problem: `${name} has no steps` }] : [];
  return [
    ...own,
    ...empty,
    ...steps.flatMap((step) => unknownKeys(step.value, "step").map((problem) => ({ file, line: step.line, problem }))),
  ];
}

function unknownKeys(value: Json, kind: keyof typeof keys): string[] {
  const known = keys[kind].split(" ");
  return Object.keys(isObject(value) ? value : {})
    .filter((key) => !known.includes(key))
    .map((key) => `a ${kind} has no "${key}"`);
}

function needsOf({ value }: Job): string[] {
  const needs = value["needs"];
  if (needs === undefined) return [];
  return isArray(needs) ? needs.map(String) : [String(needs)];
}

function isFalse(value: Json | undefined, key: string): boolean {
  return isObject(value) && value[key] === false;
}
