import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "../consumer.ts";
import { bundleProgram } from "../contract/bundle-program.ts";
import type { Release } from "../release.ts";
import { jsonOf, runProgram } from "../run-program.ts";
import { compareInstalled } from "./compare-installed.ts";
import { consumerManifest } from "./consumer-manifest.ts";
import type { PackageManager } from "./package-managers.ts";

/** What {@link installConsumer} needs to know. */
export interface InstallOptions {
  readonly registry: string;
  /** An empty folder of its own, which need not be there. */
  readonly folder: string;
  readonly manager: PackageManager;
  /** Packages beside the usual ones; see {@link consumerManifest}. */
  readonly more?: readonly string[];
}

/** Makes a project and has a package manager install the release. Throws where what it installed is not what was packed. */
export async function installConsumer(release: Release, options: InstallOptions): Promise<Consumer> {
  const { registry, manager, more = [] } = options;
  mkdirSync(options.folder, { recursive: true });
  const folder = realpathSync(options.folder);
  const manifest = JSON.stringify(consumerManifest(release, more), null, 2);
  for (const [name, text] of Object.entries({ "package.json": manifest, ...manager.settings(registry) })) {
    writeFileSync(join(folder, name), text);
  }
  const { code, stdout, stderr } = await runProgram(manager.install, { cwd: folder, limit: 300_000 });
  if (code !== 0) throw new Error(`${manager.install.join(" ")} ended with exit code ${code}\n${stdout}${stderr}`);
  const consumer = { folder, node: manager.node };
  const findings = await installedFindings(release, consumer);
  if (findings.length > 0) throw new Error(findings.join("\n"));
  return consumer;
}

/** In what a consumer has not got what was packed, one sentence each. */
export async function installedFindings(release: Release, { folder, node }: Consumer): Promise<string[]> {
  await bundleProgram({ repository: release.repository, name: "installed-files", folder });
  const command = [...node, "installed-files.mjs", ...release.tarballs.keys()];
  const installed = Object(jsonOf(command, await runProgram(command, { cwd: folder })));
  return [...release.tarballs].flatMap(([name, tarball]) => compareInstalled(tarball, Object(installed[name])));
}
