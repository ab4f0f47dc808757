import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { publishedPackages, root, type WorkspacePackage } from "../process/workspace.ts";
import { tarballFindings } from "../release/tarballs/tarball-findings.ts";
import { reportFindings } from "./report-findings.ts";

/** Packs a package as a release does and returns what is wrong with the tarball, one sentence each. */
export async function packageShapeFindings(each: WorkspacePackage, workspaceRoot: string = root): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "package-shape-"));
  try {
    const file = join(folder, "package.tgz");
    const cwd = join(workspaceRoot, each.folder);
    const { code, output } = await runCommand("pnpm", ["pack", "--out", file], { cwd });
    if (code !== 0) return [`${each.manifest.name}: pnpm pack failed\n${output}`];
    const document = readFileSync(join(root, "spec/dist/openapi.json"));
    const documentHash = createHash("sha256").update(document).digest("hex");
    return await tarballFindings(readFileSync(file), { documentHash, folders: [workspaceRoot] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const findings = await Promise.all(publishedPackages().map((each) => packageShapeFindings(each)));
  reportFindings(findings.flat());
}
