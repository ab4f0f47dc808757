import { readFileSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript";
import { listFiles } from "../../generate/list-files.ts";
import type { Bump, Reason } from "../change-report.ts";
import { type PackageReasons, packageNames } from "./package-reasons.ts";
import { printPrograms } from "./programs/print-programs.ts";
import { programFiles, programReasons } from "./programs.ts";
import type { Side } from "./side.ts";
import { createTypeWorld, type SideName, type TypeWorld } from "./types/type-world.ts";

const sources = { types: "packages/types/src", client: "packages/client/src", react: "packages/react/src" } as const;

type Checked = keyof typeof sources;

/**
 * What the hand-written sources of two revisions do to whoever imports the packages, the document being the same: names
 * that come and go, values that no longer fit where they fitted, programs that no longer compile.
 */
export function handWrittenReasons(base: Side, revision: Side): Partial<PackageReasons> {
  if (base.code === revision.code || !differ(base.code, revision.code)) return {};
  const programs = printPrograms(revision.table, Object.values(revision.table.operations));
  const before: Side = { ...revision, code: base.code };
  const world = createTypeWorld(before, revision, programFiles(programs, "revision"));
  const broken = programReasons(world, programs);
  const reasonsOf = (name: Checked): readonly Reason[] => [
    ...exportReasons(world, name),
    ...(broken.get(packageNames[name]) ?? []).map((reason): Reason => ({ ...reason, evidence: "source" })),
  ];
  return { types: reasonsOf("types"), client: reasonsOf("client"), react: reasonsOf("react") };
}

/** Whether the sources of two revisions are others, generated files and tests aside. */
function differ(one: string, other: string): boolean {
  return Object.values(sources).some((folder) => {
    const files = (code: string): readonly string[] =>
      listFiles(join(code, folder)).filter(
        (path) => !path.startsWith("generated/") && !/\.test(-d)?\.tsx?$/.test(path),
      );
    const [before, after] = [files(one), files(other)];
    const text = (code: string, path: string): string => readFileSync(join(code, folder, path), "utf8");
    return before.join() !== after.join() || before.some((path) => text(one, path) !== text(other, path));
  });
}

function exportReasons({ checker, exportsOf }: TypeWorld, name: Checked): readonly Reason[] {
  const [before, after] = (["base", "revision"] satisfies SideName[]).map((side) => exportsOf(side, sources[name]));
  const reasons: Reason[] = [];
  const say = (bump: Bump, place: string, text: string, code: { before?: string; after?: string } = {}): void => {
    reasons.push({ bump, evidence: "source", place, text: `\`${place}\` ${text}.`, ...code });
  };
  for (const [place, symbol] of before ?? []) {
    const other = after?.get(place);
    if (other === undefined)
      say("major", place, "is no longer exported", { before: `import { ${place} } from "${packageNames[name]}";` });
    else if (isValue(symbol) && !fits(symbol, other, checker)) {
      const print = (each: ts.Symbol): string => checker.typeToString(checker.getTypeOfSymbol(each));
      say("major", place, "no longer fits where it did", { before: print(symbol), after: print(other) });
    }
  }
  for (const place of after?.keys() ?? []) {
    if (before?.has(place) === false) say("minor", place, "is exported");
  }
  return reasons;
}

function isValue({ valueDeclaration }: ts.Symbol): boolean {
  return valueDeclaration !== undefined;
}

/** Whether the new value can stand wherever the old one stood. */
function fits(before: ts.Symbol, after: ts.Symbol, checker: ts.TypeChecker): boolean {
  return checker.isTypeAssignableTo(checker.getTypeOfSymbol(after), checker.getTypeOfSymbol(before));
}
