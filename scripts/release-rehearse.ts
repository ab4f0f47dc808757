import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";
import { runCommand } from "./process/run-command.ts";
import { runSteps, type Step } from "./process/run-steps.ts";
import { root } from "./process/workspace.ts";
import { type PackedRelease, planAndPack } from "./release/pack/pack-release.ts";
import { packSteps } from "./release/pack/pack-steps.ts";
import { packedPackages } from "./release/pack/packed-packages.ts";
import { uncommittedText } from "./release/pack/uncommitted.ts";
import { startRegistry } from "./release/registry/start-registry.ts";
import { trySteps } from "./release/try-steps.ts";

const usage = `Usage: pnpm release:rehearse [--matrix] [--packed <folder>] [--keep]

Makes a release of HEAD in a clean clone, up to packages that are published to a registry on this machine, installed from
it and run, and lets everything go wrong that can. Nothing is published anywhere else.

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
  read({ matrix = false, keep = false, packed }) {
    if (packed !== undefined && !existsSync(join(packed, "publish-plan.json"))) {
      throw new UsageError(`${packed} holds no publish-plan.json`);
    }
    return { matrix, keep, packed: packed === undefined ? undefined : resolve(packed) };
  },
});

const started = performance.now();
const folder = mkdtempSync(join(tmpdir(), "release-"));
process.on("exit", () => keep || rmSync(folder, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130));

const uncommitted = await uncommittedText(root);
if (uncommitted !== undefined) console.log(`${uncommitted}\n`);

const given = packed === undefined ? undefined : packedPackages(packed);
if (given?.length === 0) {
  console.log(`There is nothing to publish in ${packed}.`);
  process.exit(0);
}
const registry = await startRegistry(given === undefined ? {} : { names: given.map(({ name }) => name) });
const write = (text: string) => process.stdout.write(text);
const repository = join(folder, "repository");
let release: PackedRelease | undefined;
const making = packSteps(
  {
    source: root,
    repository,
    versions: packed === undefined ? "raised now" : "in HEAD",
    pack: async () =>
      packed === undefined || given === undefined
        ? await planAndPack(repository, join(folder, "packed"), registry.env)
        : { repository, folder: packed, packages: given },
  },
  (packedRelease) => {
    release = packedRelease;
  },
);
// What tries the release, such as the mock, is of this working tree and not of the release.
const tools: Step = {
  name: "build what tries it",
  needed: true,
  run: () => runCommand("turbo", ["run", "build", "--filter=@copilot-spaces/contract", "--output-logs=errors-only"]),
};
const made = await runSteps([tools, ...making], write);
const steps = release === undefined ? [] : trySteps(release, { source: root, folder, registry, matrix });
const tried = await runSteps(steps, write);
await registry.close();

const failed = [...made.failed, ...tried.failed];
const passed = made.passed + tried.passed;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\n${passed} of ${passed + failed.length} steps passed in ${seconds} s`);
if (failed.length > 0) console.log(`failed: ${failed.join(", ")}`);
if (keep) console.log(`everything is in ${folder}`);
process.exitCode = failed.length > 0 ? 1 : 0;
