import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import type { ChangeReport, Reason } from "../change-report.ts";
import { type ChangesetPlan, planChangesets } from "./plan-changesets.ts";
import { readChangesetFolder } from "./read-folder.ts";
import { writeChangesetFolder } from "./write-folder.ts";

const client = "@copilot-spaces/client";
const gained: Reason = { bump: "minor", evidence: "programs", place: "a", text: "Something is new." };
const lost: Reason = { bump: "major", evidence: "programs", place: "b", text: "Something is gone." };

function report(packages: Readonly<Record<string, readonly Reason[]>>, base = "v1"): ChangeReport {
  const effects = Object.entries(packages).map(([name, reasons]) => [
    name,
    { bump: reasons[0]?.bump ?? "none", reasons },
  ]);
  return { base, revision: "working tree", document: [], packages: Object.fromEntries(effects) };
}

function run(folder: string, of: ChangeReport): ChangesetPlan {
  const plan = planChangesets(of, readChangesetFolder(folder));
  writeChangesetFolder(folder, plan);
  return plan;
}

function changesets(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort();
}

it("writes one for each package that is reached, and the same again the next time", () => {
  using folder = temporaryFolder();
  const change = report({ [client]: [gained], "copilot-spaces": [lost], "@copilot-spaces/react": [] });
  run(folder.path, change);
  const names = readdirSync(folder.path).sort();
  expect(names).toEqual(["spec-changesets.json", "spec-client.md", "spec-copilot-spaces.md"]);
  const texts = names.map((name) => readFileSync(join(folder.path, name), "utf8"));
  const again = run(folder.path, change);
  expect({ ...again, write: [...again.write], record: {} }).toEqual({
    write: [],
    remove: [],
    same: ["spec-client.md", "spec-copilot-spaces.md"],
    edited: [],
    record: {},
  });
  expect(names.map((name) => readFileSync(join(folder.path, name), "utf8"))).toEqual(texts);
});

it("follows what changes further, and takes away what is not so any more", () => {
  using folder = temporaryFolder();
  run(folder.path, report({ [client]: [gained], "copilot-spaces": [gained] }));
  run(folder.path, report({ [client]: [lost, gained], "copilot-spaces": [] }));
  expect(changesets(folder.path)).toEqual(["spec-client.md"]);
  expect(readFileSync(join(folder.path, "spec-client.md"), "utf8")).toContain(`"${client}": major`);
  run(folder.path, report({}));
  expect(readdirSync(folder.path)).toEqual([]);
});

it("leaves what a person has edited, and tells what is new in a further file", () => {
  using folder = temporaryFolder();
  run(folder.path, report({ [client]: [gained] }));
  const edited = `---\n"${client}": minor\n---\n\nIn better words.\n`;
  writeFileSync(join(folder.path, "spec-client.md"), edited);
  expect(run(folder.path, report({ [client]: [gained] })).edited).toEqual(["spec-client.md"]);
  expect(changesets(folder.path)).toEqual(["spec-client.md"]);
  for (let times = 0; times < 2; times += 1) run(folder.path, report({ [client]: [lost, gained] }));
  expect(changesets(folder.path)).toEqual(["spec-client-2.md", "spec-client.md"]);
  expect(readFileSync(join(folder.path, "spec-client.md"), "utf8")).toBe(edited);
  expect(readFileSync(join(folder.path, "spec-client-2.md"), "utf8")).not.toContain(gained.text);
});

it("does not bring back what a person has deleted", () => {
  using folder = temporaryFolder();
  run(folder.path, report({ [client]: [gained] }));
  rmSync(join(folder.path, "spec-client.md"));
  run(folder.path, report({ [client]: [gained] }));
  expect(changesets(folder.path)).toEqual([]);
  run(folder.path, report({ [client]: [lost, gained] }));
  expect(changesets(folder.path)).toEqual(["spec-client-2.md"]);
});

it("begins anew after a release", () => {
  using folder = temporaryFolder();
  run(folder.path, report({ [client]: [gained] }));
  rmSync(join(folder.path, "spec-client.md"));
  run(folder.path, report({ [client]: [gained] }, "v2"));
  expect(changesets(folder.path)).toEqual(["spec-client.md"]);
});

it("leaves a person's file that has the name of one of ours", () => {
  using folder = temporaryFolder();
  folder.write({ "spec-client.md": `---\n"${client}": patch\n---\n\nMine.\n` });
  run(folder.path, report({ [client]: [gained] }));
  expect(changesets(folder.path)).toEqual(["spec-client-2.md", "spec-client.md"]);
});

it("knows its own files again where the record was lost or broken", () => {
  using folder = temporaryFolder();
  run(folder.path, report({ [client]: [gained] }));
  for (const lostRecord of ["", "<<<<<<< HEAD\n", "[]", '{ "spec-client.md": {} }']) {
    folder.write({ "spec-changesets.json": lostRecord });
    expect(run(folder.path, report({ [client]: [gained] })).same).toEqual(["spec-client.md"]);
  }
  expect(changesets(folder.path)).toEqual(["spec-client.md"]);
});

it("says nothing of a first release, which people do", () => {
  using folder = temporaryFolder();
  run(folder.path, report({ [client]: [{ ...lost, evidence: "first release" }] }, "nothing"));
  expect(readdirSync(folder.path)).toEqual([]);
});
