import { readFileSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript";
import { listFiles } from "../../generate/list-files.ts";
import compiler from "../../generate/typescript-compiler.ts";
import type { Reason } from "../change-report.ts";
import { type PackageReasons, packageNames } from "./package-reasons.ts";
import { printPrograms } from "./programs/print-programs.ts";
import { programFiles, programReasons } from "./programs.ts";
import type { Side } from "./side.ts";
import { TypeComparison } from "./types/compare-types.ts";
import { createTypeWorld, type TypeWorld } from "./types/type-world.ts";

const sources = { types: "packages/types/src", client: "packages/client/src", react: "packages/react/src" } as const;

type Checked = keyof typeof sources;

/**
 * What the hand-written sources of two revisions do to whoever imports the packages, the document being the same: names
 * and fields that come and go, functions that need more, programs that no longer compile.
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
  const [before, after] = [exportsOf("base", sources[name]), exportsOf("revision", sources[name])];
  const comparison = new TypeComparison(checker);
  for (const [place, symbol] of before) {
    const other = after.get(place);
    if (other !== undefined) compareExports(comparison, { place, base: symbol, revision: other }, checker);
    else comparison.add("major", place, `\`${place}\` is no longer exported by \`${packageNames[name]}\`.`);
  }
  for (const place of after.keys()) {
    if (!before.has(place)) comparison.add("minor", place, `\`${place}\` is exported by \`${packageNames[name]}\`.`);
  }
  return comparison.changes.map((change): Reason => ({ ...change, evidence: "source" }));
}

interface ExportPair {
  readonly place: string;
  readonly base: ts.Symbol;
  readonly revision: ts.Symbol;
}

/** Types that callers fill in, by their names; all others are given out. */
const filledIn = /(Options|Settings|Limits|Input|Details)$/;

function compareExports(
  comparison: TypeComparison,
  { place, base, revision }: ExportPair,
  checker: ts.TypeChecker,
): void {
  // What a generic type comes to is seen where it is used: the programs do.
  if ([base, revision].some(isGenericAlias)) return;
  const typeOf = (symbol: ts.Symbol): ts.Type =>
    symbol.valueDeclaration === undefined ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  const types = { base: typeOf(base), revision: typeOf(revision) };
  comparison.compare({ ...types, direction: filledIn.test(place) ? "in" : "out", place });
  const [before, after] = [types.base, types.revision].map((type) => type.getCallSignatures());
  for (const [index, signature] of (before ?? []).entries()) {
    const other = after?.[index];
    const types = { before: [typeOf(base)], after: [typeOf(revision)] };
    if (other === undefined) comparison.add("major", place, `\`${place}\` can be called in one way less.`, types);
    else if (neededArguments(other) > neededArguments(signature)) {
      comparison.add("major", place, `\`${place}\` needs a further argument.`, types);
    } else if (other.parameters.length < signature.parameters.length) {
      comparison.add("major", place, `\`${place}\` takes an argument less.`, types);
    }
  }
}

function isGenericAlias({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((each) => compiler.isTypeAliasDeclaration(each) && each.typeParameters !== undefined);
}

function neededArguments({ parameters }: ts.Signature): number {
  return parameters.filter(({ valueDeclaration: declaration }) => {
    if (declaration === undefined || !compiler.isParameter(declaration)) return true;
    const { questionToken, initializer, dotDotDotToken } = declaration;
    return questionToken === undefined && initializer === undefined && dotDotDotToken === undefined;
  }).length;
}
