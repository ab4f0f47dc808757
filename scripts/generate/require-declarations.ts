import type ts from "typescript";
import { DocumentError } from "./document-error.ts";
import compiler from "./typescript-compiler.ts";

/**
 * Requires of generated source that it parses and declares types only. Nothing that a document holds is known to break
 * that; this is so that what nobody thought of ends here, and does not run.
 *
 * @throws {DocumentError}
 */
export function requireDeclarations(source: string): void {
  const name = "declarations.ts";
  const file = compiler.createSourceFile(name, source, {
    languageVersion: compiler.ScriptTarget.ESNext,
    jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
  });
  const program = compiler.createProgram([name], { noLib: true, noResolve: true, types: [] }, createHost(name, file));
  const [mistake] = program.getSyntacticDiagnostics(file);
  const code = file.statements.find(
    (node) => !compiler.isInterfaceDeclaration(node) && !compiler.isTypeAliasDeclaration(node),
  );
  if (mistake === undefined && code === undefined) return;
  const position = mistake?.start ?? code?.getStart(file) ?? 0;
  const near = JSON.stringify(source.slice(Math.max(0, position - 40), position + 40));
  throw new DocumentError(`the document makes declarations that are no TypeScript types, near ${near}`, { file: name });
}

/** A compiler's world of one file. */
function createHost(name: string, file: ts.SourceFile): ts.CompilerHost {
  return {
    getSourceFile: (path) => (path === name ? file : undefined),
    getDefaultLibFileName: () => "lib.d.ts",
    writeFile: () => undefined,
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (path) => path === name,
    readFile: () => undefined,
  };
}
