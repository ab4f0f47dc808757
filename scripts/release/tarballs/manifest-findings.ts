import type { Tarball } from "./read-tarball.ts";

/** Scripts that would run on the machine of whoever installs the package. */
const installScripts = ["preinstall", "install", "postinstall", "prepare", "prepublish"];

/** What in a published package.json is of use in the workspace only, or would run elsewhere. */
export function manifestFindings({ manifest }: Tarball): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  const all = { ...devDependencies, ...dependencies, ...peerDependencies, ...optionalDependencies };
  const local = Object.entries(all)
    .filter(([, range]) => /^(workspace|catalog|link|file|portal|git[+@a-z]*|https?):/.test(range))
    .map(([name, range]) => `package.json asks for ${name} as "${range}", which nobody else can install`);
  const scripts = installScripts
    .filter((name) => manifest.scripts?.[name] !== undefined)
    .map((name) => `package.json has the script "${name}", which runs where the package is installed`);
  return [...local, ...scripts, ...(manifest.private === true ? ["package.json says that it is private"] : [])];
}
