import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import type { Bump, ChangeReport, Reason } from "../change-report.ts";
import { changesetFindings } from "./check-changesets.ts";
import { type Exception, readExceptions } from "./exceptions.ts";

const gone: Reason = { bump: "major", evidence: "commands", place: "space delete", text: "`space delete` is gone." };
const gained: Reason = {
  bump: "minor",
  evidence: "commands",
  place: "space list --sort",
  text: "`space list` gained `--sort`.",
};
const exception: Exception = {
  package: "copilot-spaces",
  places: ["space delete"],
  reason: "It never worked.",
  until: "2026-12-31",
};

function findings(granted: Bump, exceptions: readonly Exception[] = [], today = "2026-11-20"): string[] {
  const report: ChangeReport = {
    base: "v1",
    revision: "working tree",
    document: [],
    packages: { "copilot-spaces": { bump: "major", reasons: [gone, gained] }, other: { bump: "none", reasons: [] } },
  };
  return changesetFindings({ report, granted: { "copilot-spaces": granted }, exceptions, today });
}

it("finds nothing where the changesets are as high as the change asks, or higher", () => {
  expect(findings("major")).toEqual([]);
});

it("finds a level that is too low, and says why, and what to do", () => {
  expect(findings("minor")).toEqual([
    [
      "copilot-spaces is to be released as a minor, and what has changed asks for a major:",
      "    major: `space delete` is gone. (space delete)",
      "    `pnpm spec:changeset` writes it. Where it should not count, say so in .changeset/exceptions.json:",
      '    {"package":"copilot-spaces","places":["space delete"],"reason":"why it does not count","until":"2027-02-18"}',
    ].join("\n"),
  ]);
  expect(findings("none")[0]).toMatch(/^copilot-spaces has no changeset, .*\n {4}major: .*\n {4}minor: /);
});

it("lets an exception stand for what it names, and for nothing else", () => {
  expect(findings("minor", [exception])).toEqual([]);
  expect(findings("patch", [exception])).toEqual([expect.stringContaining("asks for a minor")]);
  expect(findings("minor", [{ ...exception, package: "other" }])).toHaveLength(2);
});

it("finds an exception that is not needed, or only in part", () => {
  expect(findings("major", [exception])).toEqual([
    '.changeset/exceptions.json: the exception for copilot-spaces ("It never worked.") is not needed: take it out.',
  ]);
  expect(findings("minor", [{ ...exception, places: ["space delete", "space get"] }])).toEqual([
    expect.stringContaining("does not need space get: take it out."),
  ]);
});

it("finds an exception that has run out, and counts it no more", () => {
  expect(findings("minor", [exception], "2026-12-31")).toEqual([]);
  expect(findings("minor", [exception], "2027-01-01")).toEqual([
    expect.stringContaining("asks for a major"),
    expect.stringContaining("has run out on 2026-12-31."),
  ]);
});

it("reads exceptions, and says what is wrong with one", () => {
  using folder = temporaryFolder();
  const file = join(folder.path, "exceptions.json");
  expect(readExceptions(file)).toEqual([]);
  folder.write({ "exceptions.json": [exception] });
  expect(readExceptions(file)).toEqual([exception]);
  const wrong: readonly (readonly [unknown, string])[] = [
    ["{", "is no JSON"],
    [{}, "is no list of exceptions"],
    [["all"], "entry 1 is no object"],
    [
      [exception, { ...exception, until: "2026-02-30" }],
      'entry 2: "until" is a day, such as 2026-12-31, not "2026-02-30"',
    ],
    [[{ ...exception, reason: " " }], 'entry 1 has no "reason"'],
    [[{ ...exception, places: [] }], 'entry 1 has no "places"'],
    [[{ ...exception, bump: "minor" }], 'has "bump", and an exception has package, places, reason, until'],
  ];
  for (const [content, message] of wrong) {
    folder.write({ "exceptions.json": content });
    expect(() => readExceptions(file)).toThrow(message);
  }
});
