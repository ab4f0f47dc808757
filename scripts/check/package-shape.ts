import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { runCommand } from "../process/run-command.ts";
import { publishedPackages, root, type WorkspacePackage } from "../process/workspace.ts";
import { reportFindings } from "./report-findings.ts";

/** Files that no tarball may hold. */
const unwanted = /(^|\/)(src|test|node_modules|\.turbo|\.vitest)\/|\.test(-d)?\.|tsconfig|\.map$|vitest\.config|\.env/;

/** Packs a package as npm would publish it and returns what is wrong with the tarball, one sentence each. */
export async function packageShapeFindings(each: WorkspacePackage, workspaceRoot: string = root): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "package-shape-"));
  try {
    const cwd = join(workspaceRoot, each.folder);
    const packed = await runCommand("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd });
    if (packed.code !== 0) return [`${each.manifest.name}: pnpm pack failed\n${packed.output}`];
    const { filename } = parsePackReport(packed.output);
    const tarball = readFileSync(filename);
    return [...(await publintFindings(each, tarball)), ...(await typesFindings(each, tarball))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** pnpm may print warnings before its report. */
function parsePackReport(output: string): { filename: string } {
  return JSON.parse(output.slice(output.search(/^[[{]/m)));
}

async function publintFindings({ manifest }: WorkspacePackage, tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
    strict: true,
  });
  return messages.map((message) => `${manifest.name}: publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function typesFindings({ manifest }: WorkspacePackage, tarball: Uint8Array): Promise<string[]> {
  const contents = createPackageFromTarballData(tarball);
  const files = contents.listFiles().map((file) => file.replace(/^\/node_modules\/(@[^/]+\/)?[^/]+\//, ""));
  const wrongFiles = files
    .filter((file) => unwanted.test(file))
    .map((file) => `${manifest.name}: ${file} must not be published`);
  const missing = ["README.md", "LICENSE", "package.json"]
    .filter((file) => !files.includes(file))
    .map((file) => `${manifest.name}: ${file} is missing from the tarball`);
  if (!files.some((file) => file.endsWith(".d.ts"))) return [...wrongFiles, ...missing];
  const result = await checkPackage(contents, { excludeEntrypoints: ["./package.json"] });
  if (!result.types) return [...wrongFiles, ...missing, `${manifest.name}: no types in the tarball`];
  // Everything is ESM and asks for Node >= 20, whose `require` loads it; "node10" resolution knows no `exports`.
  const problems = result.problems.filter(
    (problem) =>
      problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"),
  );
  return [
    ...wrongFiles,
    ...missing,
    ...problems.map((problem) => `${manifest.name}: types: ${JSON.stringify(problem)}`),
  ];
}

if (import.meta.main) {
  const findings: string[] = [];
  for (const each of publishedPackages()) findings.push(...(await packageShapeFindings(each)));
  reportFindings(findings);
}
