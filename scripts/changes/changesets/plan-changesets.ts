import type { ChangeReport, Reason } from "../change-report.ts";
import { printChangeset } from "./print-changeset.ts";
import { hashText, type WrittenChangeset, type WrittenChangesets } from "./record.ts";

/** What `.changeset` holds. */
export interface ChangesetFolder {
  /** The texts of its changesets, by the names of their files. */
  readonly files: ReadonlyMap<string, string>;
  readonly record: WrittenChangesets;
}

/** What to do with `.changeset`. */
export interface ChangesetPlan {
  /** The texts to write, by the names of their files; those that are there already are not among them. */
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  /** Files that are as they should be. */
  readonly same: readonly string[];
  /** Files that somebody has edited, which stay as they are. */
  readonly edited: readonly string[];
  readonly record: WrittenChangesets;
}

/**
 * Plans one changeset for each package that a change reaches. What a person has edited stays, and so does what a person
 * has deleted; reasons that it did not tell go into a further file.
 */
export function planChangesets(report: ChangeReport, folder: ChangesetFolder): ChangesetPlan {
  const mine = Object.entries(folder.record).filter(([, { base }]) => base === report.base);
  const foreign = Object.entries(folder.record).filter(
    ([file, { base }]) => base !== report.base && folder.files.has(file),
  );
  const touched = mine.filter(([file, { hash }]) => hashText(folder.files.get(file) ?? "") !== hash);
  const untouched = mine.filter(([file]) => !touched.some(([each]) => each === file));
  const taken = new Set([...folder.files.keys(), ...touched.map(([file]) => file)]);
  for (const [file] of untouched) taken.delete(file);
  const wanted = wantedChangesets(report, { touched, taken, files: folder.files });
  return {
    write: new Map(
      wanted.filter(({ file, text }) => folder.files.get(file) !== text).map(({ file, text }) => [file, text]),
    ),
    same: wanted.filter(({ file, text }) => folder.files.get(file) === text).map(({ file }) => file),
    remove: untouched.map(([file]) => file).filter((file) => !wanted.some((each) => each.file === file)),
    edited: touched.map(([file]) => file).filter((file) => folder.files.has(file)),
    record: {
      ...Object.fromEntries([...foreign, ...touched]),
      ...Object.fromEntries(wanted.map(({ file, entry }) => [file, entry])),
    },
  };
}

interface Surroundings {
  readonly touched: readonly (readonly [string, WrittenChangeset])[];
  /** Names of files that are somebody's. */
  readonly taken: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, string>;
}

interface WantedChangeset {
  readonly file: string;
  readonly text: string;
  readonly entry: WrittenChangeset;
}

function wantedChangesets(
  { base, packages }: ChangeReport,
  { touched, taken, files }: Surroundings,
): WantedChangeset[] {
  return Object.entries(packages).flatMap(([name, { reasons }]) => {
    const known = touched.filter(([, entry]) => entry.package === name).flatMap(([, entry]) => entry.told);
    const left = reasons.filter((reason) => counts(reason) && !known.includes(hashText(reason.text)));
    if (left.length === 0) return [];
    const text = printChangeset(name, left);
    // A file with this very text is ours, whatever the record has lost.
    const file = fileNames(name).find((each) => !taken.has(each) || files.get(each) === text) ?? "";
    const told = [...new Set(left.map((reason) => hashText(reason.text)))];
    return [{ file, text, entry: { package: name, base, hash: hashText(text), told } }];
  });
}

/** A first release is told by hand. */
function counts({ bump, evidence }: Reason): boolean {
  return bump !== "none" && evidence !== "first release";
}

/** `spec-client.md`, and further names for when that is somebody's. */
function fileNames(name: string): readonly string[] {
  const stem = `spec-${name.replace(/^@[^/]+\//, "")}`;
  return [`${stem}.md`, ...Array.from({ length: 998 }, (_, index) => `${stem}-${index + 2}.md`)];
}
