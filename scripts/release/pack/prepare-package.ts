import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../process/run-command.ts";
import { type Manifest, publishedPackages, root } from "../../process/workspace.ts";
import { softwareBill } from "./software-bill.ts";

/** The file that says what a published package is made of. */
const billFile = "sbom.cdx.json";

/** Where a bundle says whose code it holds: a line `name version (licence)` for each package. */
const noticesFile = "dist/third-party-notices.txt";

/** Writes what a package's tarball needs besides its build, into the package's folder. */
export async function preparePackage(folder: string, workspaceRoot: string = root): Promise<void> {
  const { name }: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const notices = join(folder, noticesFile);
  const isBundle = existsSync(notices);
  const { code, output } = await runCommand(
    "pnpm",
    // What a bundle holds are dev dependencies: nothing of it is installed with it.
    ["sbom", "--sbom-format", "cyclonedx", "--exclude-peers", ...(isBundle ? [] : ["--prod"]), "--filter", name],
    { cwd: workspaceRoot },
  );
  if (code !== 0) throw new Error(`pnpm sbom failed for ${name}\n${output}`);
  const bytes = readFileSync(join(workspaceRoot, "spec/dist/openapi.json"));
  const { info }: { info: { version: string } } = JSON.parse(bytes.toString("utf8"));
  const bill = softwareBill({
    bill: JSON.parse(output.slice(output.indexOf("{"))),
    document: { version: info.version, bytes },
    ...(isBundle ? { bundled: bundledPackages(readFileSync(notices, "utf8"), name, workspaceRoot) } : {}),
  });
  const file = join(folder, billFile);
  // Two packings at once must not meet half a file.
  const made = `${file}.${process.pid}`;
  writeFileSync(made, bill);
  renameSync(made, file);
}

/** The foreign packages of the notices, and those of ours that the bundle depends on and that exist outside. */
function bundledPackages(notices: string, name: string, workspaceRoot: string): Set<string> {
  const foreign = [...notices.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \(.+\)$/gm)].map(([, each = "", version = ""]) =>
    packageUrl(each, version),
  );
  const published = publishedPackages(workspaceRoot).map(({ manifest }) => manifest);
  const own = published.find((each) => each.name === name)?.devDependencies ?? {};
  const ours = published.filter((each) => each.name in own);
  return new Set([...foreign, ...ours.map((each) => packageUrl(each.name, each.version ?? ""))]);
}

function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

if (import.meta.main) await preparePackage(process.cwd());
