import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";
import { runSteps } from "./process/run-steps.ts";
import { temporaryFolder } from "./process/temporary-folder.ts";
import { root } from "./process/workspace.ts";
import { findingsStep } from "./release/findings-step.ts";
import { type PackedRelease, planAndPack } from "./release/pack/pack-release.ts";
import { packSteps } from "./release/pack/pack-steps.ts";
import { uncommittedText } from "./release/pack/uncommitted.ts";
import { releaseFindings } from "./release/tarballs/release-findings.ts";

const usage = `Usage: pnpm release:pack <folder>

Builds HEAD in a clean clone and packs, once, the versions that the registry does not have yet. What is in the folder then
is what is tried, with \`pnpm release:rehearse --packed <folder>\`, and what is published, with
\`pnpm release:publish <folder>\`.`;

const folder = readCommandLine(process.argv.slice(2), {
  usage,
  options: {},
  allowPositionals: true,
  read(_values, [folder, ...more]) {
    if (folder === undefined || more.length > 0) throw new UsageError("name the one folder that the tarballs go to");
    const path = resolve(folder);
    if (existsSync(path) && readdirSync(path).length > 0) throw new UsageError(`${path} is not empty`);
    return path;
  },
});

const uncommitted = await uncommittedText(root);
if (uncommitted !== undefined) console.log(`${uncommitted}\n`);

using clone = temporaryFolder();
const repository = join(clone.path, "repository");
const write = (text: string) => process.stdout.write(text);
let release: PackedRelease | undefined;
const made = await runSteps(
  packSteps(
    { source: root, repository, versions: "in HEAD", pack: () => planAndPack(repository, folder) },
    (packedRelease) => {
      release = packedRelease;
    },
  ),
  write,
);
const packed = release;
const looked = await runSteps(
  packed === undefined ? [] : [findingsStep("what is in the tarballs", () => releaseFindings(packed))],
  write,
);
if (packed?.packages.length === 0) console.log("There is nothing to publish: the registry has every version.");
process.exitCode = made.failed.length + looked.failed.length > 0 ? 1 : 0;
