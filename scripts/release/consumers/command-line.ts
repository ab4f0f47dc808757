import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { withMock } from "./contract/with-mock.ts";
import type { Release } from "./release.ts";
import { jsonOf, runProgram } from "./run-program.ts";
import type { Runtime } from "./runtimes.ts";

/** The command line as `npm install --global copilot-spaces` leaves it. */
export interface InstalledCommand {
  /** What it was installed below. */
  readonly folder: string;
  /** The folder of its package. */
  readonly package: string;
}

/** Installs the command line globally, though below a folder. Throws where it does not come alone. */
export async function installCommand(release: Release, registry: string, folder: string): Promise<InstalledCommand> {
  const version = versionOf(release);
  const where = ["--global", "--prefix", folder, "--registry", registry];
  const command = [
    "npm",
    "install",
    ...where,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    `copilot-spaces@${version}`,
  ];
  const { code, stdout, stderr } = await runProgram(command, { cwd: folder });
  if (code !== 0) throw new Error(`${command.join(" ")} ended with exit code ${code}\n${stdout}${stderr}`);
  const packages = join(folder, process.platform === "win32" ? "node_modules" : "lib/node_modules");
  const installed = readdirSync(packages).filter((name) => !name.startsWith("."));
  if (installed.join() !== "copilot-spaces") throw new Error(`with copilot-spaces came ${installed.join(", ")}`);
  return { folder, package: join(packages, "copilot-spaces") };
}

function versionOf({ manifests }: Release): string {
  const version = manifests.find(({ name }) => name === "copilot-spaces")?.version;
  if (version === undefined) throw new Error("copilot-spaces is not published");
  return version;
}

/** What is wrong with the installed command on a runtime, one sentence each. */
export async function commandFindings(
  { folder, package: own }: InstalledCommand,
  release: Release,
  runtime: Runtime,
): Promise<string[]> {
  const cps = [...runtime.command(), join(own, "dist/cps.cjs")];
  const version = versionOf(release);
  const said = await runProgram([...cps, "--version"], { cwd: folder });
  const findings = said.stdout.includes(version) ? [] : [`cps --version says ${said.stdout}${said.stderr}`];
  const wrong = await runProgram([...cps, "space", "list", "--no-such-flag"], { cwd: folder });
  if (wrong.code !== 2) findings.push(`cps takes a flag that it does not have, with exit code ${wrong.code}`);
  return [
    ...findings,
    ...(await withMock(release.document, async (url) => {
      const env = { COPILOT_SPACES_TOKEN: "any", COPILOT_SPACES_BASE_URL: url };
      const get = [...cps, "space", "get", "org:octo-org/3", "--json"];
      const printed = jsonOf(get, await runProgram(get, { cwd: folder, env }));
      const response = await fetch(`${url}/orgs/octo-org/copilot-spaces/3`, {
        headers: { authorization: "Bearer any" },
      });
      return isDeepStrictEqual(printed, await response.json())
        ? []
        : ["cps space get does not print what the API answers"];
    })),
  ];
}

/** What is wrong with the names that the command was installed under, one sentence each. */
export async function commandNameFindings({ folder }: InstalledCommand): Promise<string[]> {
  const programs = process.platform === "win32" ? folder : join(folder, "bin");
  const findings: string[] = [];
  for (const name of ["cps", "copilot-spaces"]) {
    const { code, stdout, stderr } = await runProgram([join(programs, name), "--help"], { cwd: folder });
    if (code !== 0) findings.push(`${name} --help ended with exit code ${code}\n${stdout}${stderr}`);
  }
  return findings;
}
