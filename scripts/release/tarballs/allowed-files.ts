import type { Tarball } from "./read-tarball.ts";

/** What every package may hold. */
const everywhere = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|sbom\.cdx\.json)$/;

/** What else, by package; whatever is in no list is not published. */
const others: Readonly<Record<string, RegExp>> = {
  "@copilot-spaces/openapi":
    /^(openapi\.yaml|dist\/openapi\.json|(paths|schemas|parameters|responses|headers)\/[^/]+\.yaml|examples\/[^/]+\.(json|yaml))$/,
  "copilot-spaces":
    /^dist\/((cps|run)\.cjs|(index|run|io)\.d\.ts|index\.js|third-party-notices\.txt|chunks\/[\w.-]+\.cjs|data\/[\w-]+\.jsonl)$/,
};

/** A package that is compiled and not bundled: modules and their declarations. */
const compiled = /^dist\/([\w-]+\/)*[\w-]+\.(js|d\.ts)$/;

/** What every package has to hold, and where it comes from. */
const required: Readonly<Record<string, string>> = {
  "README.md": "write it",
  LICENSE: "it lies in the repository's root",
  "sbom.cdx.json": "name it in `files`, and give the package the `prepack` of its siblings, which writes it",
};

/** Files that must not be published, and files that are missing. */
export function allowedFilesFindings({ manifest, files }: Tarball): string[] {
  const own = others[manifest.name] ?? compiled;
  const paths = files.map(({ path }) => path);
  const commands = new Set(Object.values(manifest.bin ?? {}).map((path) => path.replace(/^\.\//, "")));
  return [
    ...paths
      .filter((path) => !everywhere.test(path) && !own.test(path))
      .map((path) => `${path} must not be published; if it must, scripts/release/tarballs/allowed-files.ts says so`),
    ...Object.entries(required)
      .filter(([path]) => !paths.includes(path))
      .map(([path, remedy]) => `${path} is missing: ${remedy}`),
    ...files
      .filter(({ path, executable }) => executable && !commands.has(path))
      .map(({ path }) => `${path} is executable, and no command of the package`),
    ...files.filter(({ bytes }) => bytes.length === 0).map(({ path }) => `${path} is empty`),
  ];
}
