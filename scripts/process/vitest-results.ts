import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { WorkspacePackage } from "./workspace.ts";

/** How many tests passed, failed and were skipped. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What went wrong besides failing tests: a package that left no results, a file that did not load. */
  readonly problems: readonly string[];
  /** Each failed test: its file, its name, and how its first failure begins. */
  readonly failures: readonly string[];
}

/** The part of vitest's JSON report (which is Jest's) that counts. */
interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly VitestAssertion[];
  }[];
}

interface VitestAssertion {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
}

/** As many lines of a failure as tell what it is; the whole of it is further up in the output. */
const shownLines = 4;

/**
 * Adds up the reports that each package's test task leaves in `.vitest/results.json`. Reports, not closing lines: a task
 * that turbo replays from its cache may print none, while its declared outputs are restored.
 */
export function vitestResults(workspaceRoot: string, packages: readonly WorkspacePackage[]): TestCounts {
  const tested = packages.filter(({ manifest }) => manifest.scripts?.["test"] !== undefined);
  return tested
    .map((each) => packageResults(workspaceRoot, each))
    .reduce(addCounts, { passed: 0, failed: 0, skipped: 0, problems: [], failures: [] });
}

function packageResults(workspaceRoot: string, { folder, manifest }: WorkspacePackage): TestCounts {
  const file = join(workspaceRoot, folder, ".vitest/results.json");
  if (!existsSync(file)) return failure(`${manifest.name} left no test results`);
  const report: VitestReport = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.testResults.filter((each) => each.status === "failed" && each.assertionResults.length === 0);
  const problems = broken.map((each) => `${manifest.name}: ${each.name} did not run`);
  if (!report.success && report.numFailedTests === 0 && broken.length === 0)
    problems.push(`${manifest.name}: the run failed outside of its tests`);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + problems.length,
    skipped: report.numPendingTests + report.numTodoTests,
    problems,
    failures: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "failed")
        .map((each) => printFailure(relative(workspaceRoot, name), each)),
    ),
  };
}

function printFailure(file: string, { fullName, failureMessages }: VitestAssertion): string {
  const lines = stripVTControlCharacters(failureMessages[0] ?? "")
    .trim()
    .split("\n");
  return [`${file}: ${fullName.trim()}`, ...lines.slice(0, shownLines).map((line) => `  ${line}`)].join("\n");
}

function failure(problem: string): TestCounts {
  return { passed: 0, failed: 1, skipped: 0, problems: [problem], failures: [] };
}

function addCounts(sum: TestCounts, each: TestCounts): TestCounts {
  return {
    passed: sum.passed + each.passed,
    failed: sum.failed + each.failed,
    skipped: sum.skipped + each.skipped,
    problems: [...sum.problems, ...each.problems],
    failures: [...sum.failures, ...each.failures],
  };
}
