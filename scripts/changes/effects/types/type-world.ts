import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript";
import compiler from "../../../generate/typescript-compiler.ts";
import { root } from "../../../process/workspace.ts";
import type { Side } from "../side.ts";

/** The two sides of a comparison. */
export type SideName = "base" | "revision";

/** Both sides' packages in one compiler, so that their types can be compared. */
export interface TypeWorld {
  readonly checker: ts.TypeChecker;
  /** What a module exports on one side: `exportsOf("base", "packages/types/src/index.ts")`. */
  exportsOf(side: SideName, module: string): ReadonlyMap<string, ts.Symbol>;
  /** What the compiler says of a program that was given. */
  diagnosticsOf(path: string): readonly ts.Diagnostic[];
  sourceFile(path: string): ts.SourceFile | undefined;
}

/** Programs to compile, by where they are: `/revision/program.ts` imports the revision's packages. */
export type Programs = Readonly<Record<string, string>>;

/** Packages whose sources the compiler sees, by their names. */
const packageFolders: ReadonlyMap<string, string> = new Map([
  ["@copilot-spaces/types", "packages/types/src"],
  ["@copilot-spaces/client", "packages/client/src"],
  ["@copilot-spaces/react", "packages/react/src"],
]);

const options: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: compiler.ModuleKind.ESNext,
  moduleResolution: compiler.ModuleResolutionKind.Bundler,
  jsx: compiler.JsxEmit.ReactJSX,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Parsed files, by path and text: what does not change is parsed and bound once a process. */
const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();

/** Puts both sides' sources, with their generated declarations, and some programs in one compiler. */
export function createTypeWorld(base: Side, revision: Side, programs: Programs = {}): TypeWorld {
  const host = new WorldHost({ base, revision }, programs);
  const entries = [...packageFolders.values()].flatMap((folder) => [
    `/base/${folder}/index.ts`,
    `/revision/${folder}/index.ts`,
  ]);
  const program = compiler.createProgram([...entries, ...Object.keys(programs)], options, host);
  const checker = program.getTypeChecker();
  return {
    checker,
    exportsOf(side, module) {
      const file = program.getSourceFile(`/${side}/${module}`);
      const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
      const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
      const isAlias = (each: ts.Symbol): boolean => (each.flags & compiler.SymbolFlags.Alias) !== 0;
      return new Map(exported.map((each) => [each.name, isAlias(each) ? checker.getAliasedSymbol(each) : each]));
    },
    diagnosticsOf(path) {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    },
    sourceFile: (path) => program.getSourceFile(path),
  };
}

class WorldHost implements ts.CompilerHost {
  readonly #sides: Readonly<Record<SideName, Side>>;
  readonly #programs: Programs;
  readonly #real = compiler.createCompilerHost(options);
  readonly #resolutions = compiler.createModuleResolutionCache(root, (name) => name, options);

  constructor(sides: Readonly<Record<SideName, Side>>, programs: Programs) {
    this.#sides = sides;
    this.#programs = programs;
  }

  getSourceFile(path: string): ts.SourceFile | undefined {
    const text = this.readFile(path);
    if (text === undefined) return undefined;
    const known = parsed.get(path);
    if (known?.text === text) return known.file;
    const file = compiler.createSourceFile(path, text, {
      languageVersion: compiler.ScriptTarget.ES2023,
      jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
    });
    parsed.set(path, { text, file });
    return file;
  }

  readFile(path: string): string | undefined {
    if (Object.hasOwn(this.#programs, path)) return this.#programs[path];
    const side = this.#sideOf(path);
    if (side === undefined) return parsed.get(path)?.text ?? this.#real.readFile(path);
    const place = path.slice(side.length + 2);
    const { generated, code } = this.#sides[side];
    const own = generated.get(place);
    if (own !== undefined) return own;
    const file = join(code, place);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  fileExists(path: string): boolean {
    return this.#sideOf(path) === undefined ? this.#real.fileExists(path) : this.readFile(path) !== undefined;
  }

  resolveModuleNameLiterals(
    literals: readonly ts.StringLiteralLike[],
    importer: string,
  ): ts.ResolvedModuleWithFailedLookupLocations[] {
    return literals.map(({ text }) => ({ resolvedModule: this.#resolve(text, importer) }));
  }

  #resolve(name: string, importer: string): ts.ResolvedModuleFull | undefined {
    const side = this.#sideOf(importer);
    if (side === undefined) return this.#resolveReal(name, importer);
    if (name.startsWith(".")) return source(new URL(name, `file://${importer}`).pathname);
    const [scope, base, ...rest] = name.split("/");
    const folder = packageFolders.get(`${scope}/${base}`);
    if (folder !== undefined) return source(`/${side}/${folder}/${rest.length === 0 ? "index" : rest.join("/")}.ts`);
    // The newest of what users may have beside the packages: what this repository is tested with.
    return (
      this.#resolveReal(name, join(root, "packages/react/src/index.ts")) ??
      this.#resolveReal(name, join(root, "packages/client/src/index.ts"))
    );
  }

  #resolveReal(name: string, importer: string): ts.ResolvedModuleFull | undefined {
    return compiler.resolveModuleName(name, importer, options, this.#real, this.#resolutions).resolvedModule;
  }

  #sideOf(path: string): SideName | undefined {
    if (path.startsWith("/base/")) return "base";
    return path.startsWith("/revision/") ? "revision" : undefined;
  }

  getDefaultLibFileName = (): string => this.#real.getDefaultLibFileName(options);
  getDefaultLibLocation = (): string => this.#real.getDefaultLibLocation?.() ?? "";
  writeFile = (): void => undefined;
  getCurrentDirectory = (): string => root;
  getCanonicalFileName = (path: string): string => path;
  useCaseSensitiveFileNames = (): boolean => true;
  getNewLine = (): string => "\n";
}

function source(resolvedFileName: string): ts.ResolvedModuleFull {
  return { resolvedFileName, extension: compiler.Extension.Ts, isExternalLibraryImport: false };
}
