import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";
import { root } from "./process/workspace.ts";
import { publishPacked } from "./release/publish/publish-packed.ts";

const usage = `Usage: pnpm release:publish <folder> [--attestations] [--verify]

Publishes the tarballs of \`pnpm release:pack <folder>\` to the registry that pnpm is configured for, each after what it
depends on, looks whether the registry has those very bytes, and tags the commit. Run it again after a failure: it
publishes what is missing.

  --attestations  asks for provenance, and fails where a package has none
  --verify        publishes nothing, and only looks`;

const options = readCommandLine(process.argv.slice(2), {
  usage,
  options: { attestations: { type: "boolean", default: false }, verify: { type: "boolean", default: false } },
  allowPositionals: true,
  read({ attestations = false, verify = false }, [folder, ...more]) {
    if (folder === undefined || more.length > 0) throw new UsageError("name the one folder that holds the tarballs");
    const path = resolve(folder);
    if (!existsSync(join(path, "publish-plan.json"))) throw new UsageError(`${path} holds no publish-plan.json`);
    return { folder: path, attestations, verify };
  },
});

try {
  const { code, output } = await publishPacked({ ...options, repository: root });
  console.log(output);
  process.exitCode = code === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
