import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readCommandLine } from "./process/read-command-line.ts";
import { runSteps } from "./process/run-steps.ts";
import { root } from "./process/workspace.ts";
import type { PackedRelease } from "./release/pack/pack-release.ts";
import { packedPackages } from "./release/pack/packed-packages.ts";
import { startRegistry } from "./release/registry/start-registry.ts";
import { packSteps, trySteps, uncommitted } from "./release/rehearsal.ts";

const usage = `Usage: pnpm release:rehearse [--matrix] [--packed <folder>] [--keep]

Makes a release of HEAD in a clean clone, up to packages that are published to a registry on this machine, installed from
it and run. Nothing leaves this machine but requests for what has to be installed.

  --matrix           every package manager, TypeScript, runtime and bundler, instead of one of each
  --packed <folder>  tries the tarballs that \`pnpm release:pack <folder>\` made, instead of packing
  --keep             leaves the clone, the tarballs and the consumers where they are, and says where`;

const { matrix, keep, packed } = readCommandLine(process.argv.slice(2), {
  usage,
  options: {
    matrix: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    packed: { type: "string" },
  },
  read: ({ matrix = false, keep = false, packed }) => ({
    matrix,
    keep,
    packed: packed === undefined ? undefined : resolve(packed),
  }),
});

const write = (text: string) => process.stdout.write(text);
const folder = mkdtempSync(join(tmpdir(), "release-"));
process.on("exit", () => keep || rmSync(folder, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130));

const changed = await uncommitted(root);
if (changed.length > 0) {
  const more = changed.length > 10 ? `\n  … and ${changed.length - 10} more` : "";
  console.log(`Not committed, so not in this release:\n${changed.slice(0, 10).join("\n")}${more}\n`);
}

const started = performance.now();
const names = packed === undefined ? {} : { names: packedPackages(packed).map(({ name }) => name) };
const registry = await startRegistry(names);
console.log(`registry on ${registry.url}`);
let release: PackedRelease | undefined;
const options = { source: root, folder, registry, ...(packed === undefined ? {} : { packed }) };
const prepared = await runSteps(
  packSteps(options, (made) => {
    release = made;
  }),
  write,
);
const tried =
  release === undefined ? { passed: 0, failed: [] } : await runSteps(trySteps(release, { ...options, matrix }), write);
await registry.close();

const failed = [...prepared.failed, ...tried.failed];
const passed = prepared.passed + tried.passed;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `\n${passed} of ${passed + failed.length} steps passed in ${Math.floor(seconds / 60)} min ${seconds % 60} s` +
    (failed.length > 0 ? `; failed: ${failed.join(", ")}` : "; the real release may begin"),
);
if (keep) console.log(`everything is in ${folder}`);
process.exitCode = failed.length > 0 ? 1 : 0;
