import { readFileSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript";
import { listFiles } from "../../generate/list-files.ts";
import compiler from "../../generate/typescript-compiler.ts";
import type { Reason } from "../change-report.ts";
import { packageNames } from "../package-names.ts";
import { entryModules } from "./entry-modules.ts";
import type { PackageReasons } from "./package-reasons.ts";
import { printPrograms } from "./programs/print-programs.ts";
import { programFiles, programReasons } from "./programs.ts";
import type { Side } from "./side.ts";
import { TypeComparison } from "./types/compare-types.ts";
import { createTypeWorld, type TypeWorld } from "./types/type-world.ts";

const sources = {
  types: "packages/types",
  client: "packages/client",
  react: "packages/react",
  testing: "packages/testing",
} as const;

type Checked = keyof typeof sources;

/**
 * What the hand-written sources of two revisions do to whoever imports the packages, the document being the same: names
 * and fields that come and go, functions that need more, programs that no longer compile.
 */
export function handWrittenReasons(base: Side, revision: Side): Partial<PackageReasons> {
  if (base.code === revision.code || !differ(base.code, revision.code)) return {};
  const programs = printPrograms(revision.table, Object.values(revision.table.operations));
  const before: Side = { ...revision, code: base.code };
  const entries = { "/base/entries.ts": printEntries(base.code), "/revision/entries.ts": printEntries(revision.code) };
  const world = createTypeWorld(before, revision, { ...programFiles(programs, "revision"), ...entries });
  const broken = programReasons(world, programs);
  const reasonsOf = (name: Checked): readonly Reason[] => [
    ...moduleReasons(world, name, [base.code, revision.code]),
    ...(broken.get(packageNames[name]) ?? []).map((reason): Reason => ({ ...reason, evidence: "source" })),
  ];
  return {
    types: reasonsOf("types"),
    client: reasonsOf("client"),
    react: reasonsOf("react"),
    testing: reasonsOf("testing"),
  };
}

/** A module that has the compiler see every entry point. */
function printEntries(code: string): string {
  const modules = Object.values(sources).flatMap((folder) => [...entryModules(code, folder).values()]);
  return modules.map((module) => `import "./${module}";\n`).join("");
}

/** Whether the sources of two revisions are others, generated files and tests aside. */
function differ(one: string, other: string): boolean {
  return Object.values(sources).some((folder) => {
    const files = (code: string): readonly string[] =>
      listFiles(join(code, folder, "src")).filter(
        (path) => !path.startsWith("generated/") && !/\.test(-d)?\.tsx?$/.test(path),
      );
    const [before, after] = [files(one), files(other)];
    const text = (code: string, path: string): string => readFileSync(join(code, folder, "src", path), "utf8");
    return before.join() !== after.join() || before.some((path) => text(one, path) !== text(other, path));
  });
}

function moduleReasons(world: TypeWorld, name: Checked, codes: readonly [string, string]): readonly Reason[] {
  const [before, after] = [entryModules(codes[0], sources[name]), entryModules(codes[1], sources[name])];
  const comparison = new TypeComparison(world.checker);
  for (const [subpath, module] of before) {
    const specifier = `${packageNames[name]}${subpath}`;
    const other = after.get(subpath);
    if (other === undefined) comparison.add("major", specifier, `\`${specifier}\` can no longer be imported.`);
    else compareModules(comparison, world, { specifier, subpath, base: module, revision: other });
  }
  for (const subpath of after.keys()) {
    const specifier = `${packageNames[name]}${subpath}`;
    if (!before.has(subpath)) comparison.add("minor", specifier, `\`${specifier}\` can be imported.`);
  }
  return comparison.changes.map((change): Reason => ({ ...change, evidence: "source" }));
}

interface ModulePair {
  readonly specifier: string;
  readonly subpath: string;
  readonly base: string;
  readonly revision: string;
}

function compareModules(
  comparison: TypeComparison,
  { checker, exportsOf }: TypeWorld,
  { specifier, subpath, ...modules }: ModulePair,
): void {
  const [before, after] = [exportsOf("base", modules.base), exportsOf("revision", modules.revision)];
  // A name of the main entry point stands for itself.
  const placeOf = (exported: string): string => (subpath === "" ? exported : `${subpath.slice(1)}: ${exported}`);
  for (const [exported, symbol] of before) {
    const place = placeOf(exported);
    const other = after.get(exported);
    if (other !== undefined) compareExports(comparison, { place, base: symbol, revision: other }, checker);
    else comparison.add("major", place, `\`${exported}\` is no longer exported by \`${specifier}\`.`);
  }
  for (const exported of after.keys()) {
    if (before.has(exported)) continue;
    comparison.add("minor", placeOf(exported), `\`${exported}\` is exported by \`${specifier}\`.`);
  }
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
