import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { parseSync } from "oxc-parser";
import ts from "typescript";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { createOutputs } from "./create-outputs.ts";
import { DocumentError } from "./document-error.ts";
import { hostileDocuments } from "./hostile-documents.ts";
import { listFiles } from "./list-files.ts";
import { createOperationsTable } from "./operations-table.ts";
import { createTarget } from "./target.ts";

/** Everything that a document makes, or `undefined` when it is refused, in one line. */
async function generate(document: object): Promise<ReadonlyMap<string, string> | undefined> {
  using folder = temporaryFolder();
  folder.write({ "openapi.json": document });
  const target = { ...createTarget(), spec: join(folder.path, "openapi.json"), root: folder.path };
  try {
    return (await createOutputs(target)).outputs;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    expect(error.message).toMatch(/^[^\n\r]+$/);
    return undefined;
  }
}

function outputOf(outputs: ReadonlyMap<string, string>, name: string): string {
  return outputs.get(`packages/types/src/generated/${name}`) ?? "";
}

/** Runs a generated module as a script, and gives what it declares. */
function run(source: string, names: string): { executed: boolean; values: Record<string, unknown> } {
  const script = stripTypeScriptTypes(source)
    .replace(/^import .*$/gm, "")
    .replace(/^export const/gm, "const");
  const context = { ran: false, executed: () => undefined };
  context.executed = () => {
    context.ran = true;
  };
  const result: unknown = runInNewContext(`${script}\n;JSON.stringify({ ${names} })`, context);
  return { executed: context.ran, values: JSON.parse(String(result)) };
}

it("makes source of any document that parses, runs nothing, and holds the document's text", async () => {
  let generated = 0;
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const outputs = await generate(document);
      if (outputs === undefined) return;
      generated += 1;
      for (const [path, source] of outputs) {
        if (path.endsWith(".ts")) expect(parseSync(path, source).errors).toEqual([]);
      }
      const table = run(outputOf(outputs, "operations.ts"), "operations, operationsTable");
      const expected = createOperationsTable(JSON.parse(JSON.stringify(document)), { hash: "", foreign: false });
      expect(table.executed).toBe(false);
      expect({ ...Object(table.values["operationsTable"]), hash: "" }).toEqual(JSON.parse(JSON.stringify(expected)));
      const validators = run(outputOf(outputs, "validators.ts"), "requestValidators");
      expect(validators.executed).toBe(false);
    }),
    { numRuns: 150, seed: 2 },
  );
  expect(generated).toBeGreaterThan(100);
});

it("makes source that compiles without an error", async () => {
  using folder = temporaryFolder();
  const documents = fc.sample(hostileDocuments, { numRuns: 25, seed: 5 });
  for (const [index, document] of documents.entries()) {
    folder.write({ [`${index}.json`]: document });
    const target = createTarget({ spec: join(folder.path, `${index}.json`), out: join(folder.path, String(index)) });
    const outputs = await createOutputs(target).then(
      (generated) => [...generated.outputs],
      () => [],
    );
    folder.write(Object.fromEntries(outputs.map(([path, source]) => [`${index}/${path}`, source])));
  }
  const files = listFiles(folder.path).filter((path) => path.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(3 * 15);
  const program = ts.createProgram(
    files.map((path) => join(folder.path, path)),
    {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      isolatedDeclarations: true,
      declaration: true,
      lib: ["lib.es2023.d.ts"],
    },
  );
  const mistakes = ts.getPreEmitDiagnostics(program).map((mistake) => {
    const near = mistake.file?.text.slice(mistake.start, (mistake.start ?? 0) + 80);
    return `${mistake.file?.fileName}: ${ts.flattenDiagnosticMessageText(mistake.messageText, "\n")} near ${near}`;
  });
  expect(mistakes).toEqual([]);
});
