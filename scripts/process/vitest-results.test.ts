import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { vitestResults } from "./vitest-results.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "results-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tested = (name: string) => ({ folder: name, manifest: { name, scripts: { test: "vitest run" } } });

function writeReport(name: string, change: object = {}): void {
  mkdirSync(join(folder, name, ".vitest"), { recursive: true });
  const report = {
    success: true,
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
  };
  writeFileSync(join(folder, name, ".vitest/results.json"), JSON.stringify({ ...report, ...change }));
}

test("the reports of all packages are added up", () => {
  writeReport("a");
  writeReport("b", { success: false, numPassedTests: 1, numFailedTests: 2 });
  expect(vitestResults(folder, [tested("a"), tested("b")])).toEqual({
    ...{ passed: 4, failed: 2, skipped: 2 },
    ...{ problems: [], failures: [] },
  });
});

test("a package without a test script counts nothing", () => {
  const counts = vitestResults(folder, [{ folder: "a", manifest: { name: "a" } }]);
  expect(counts).toEqual({ passed: 0, failed: 0, skipped: 0, problems: [], failures: [] });
});

test("a package that left no report is a failure with its name", () => {
  expect(vitestResults(folder, [tested("a")])).toMatchObject({ failed: 1, problems: ["a left no test results"] });
});

test("a file that could not be loaded is a failure although no test of it failed", () => {
  writeReport("a", { success: false, testResults: [{ name: "x.test.ts", status: "failed", assertionResults: [] }] });
  expect(vitestResults(folder, [tested("a")])).toMatchObject({ failed: 1, problems: ["a: x.test.ts did not run"] });
});

test("a run that failed outside of its tests, as by an unhandled rejection, is a failure", () => {
  writeReport("a", { success: false });
  expect(vitestResults(folder, [tested("a")])).toMatchObject({ failed: 1 });
});

test("each failed test is told with its file, its name and how its failure begins", () => {
  const message =
    "\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n\n- Expected\n+ Received\n\n- 2\n+ 1\n    at a.ts:3:1";
  const assertionResults = [
    { status: "passed", fullName: "adds well", failureMessages: [] },
    { status: "failed", fullName: " adds badly", failureMessages: [message] },
  ];
  const name = join(folder, "a/src/x.test.ts");
  writeReport("a", { numFailedTests: 1, success: false, testResults: [{ name, status: "failed", assertionResults }] });
  expect(vitestResults(folder, [tested("a")]).failures).toEqual([
    "a/src/x.test.ts: adds badly\n  AssertionError: expected 1 to be 2\n  \n  - Expected\n  + Received",
  ]);
});
