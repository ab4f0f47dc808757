import { documentName, type SoftwareBill } from "../pack/software-bill.ts";
import type { Tarball } from "./read-tarball.ts";

/** What a package's bill of materials lacks, or says wrongly; `documentHash` is the document's SHA-256. */
export function billFindings({ manifest, files }: Tarball, documentHash: string): string[] {
  const bill = files.find(({ path }) => path === "sbom.cdx.json");
  if (bill === undefined) return [];
  const { metadata, components }: SoftwareBill = JSON.parse(bill.bytes.toString("utf8"));
  const { version } = metadata.component;
  const listed = new Set(components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`));
  const hashes = components.filter(({ name }) => name === documentName).flatMap((each) => each.hashes ?? []);
  const needed = [
    ...Object.entries(manifest.dependencies ?? {}).map(([name, range]) => `${name} ${range}`),
    ...bundledPackages(files.find(({ path }) => path === "dist/third-party-notices.txt")?.bytes),
  ];
  return [
    ...(version === manifest.version ? [] : [`sbom.cdx.json is of version ${version}, not of ${manifest.version}`]),
    ...needed.filter((each) => !listed.has(each)).map((each) => `sbom.cdx.json does not list ${each}`),
    ...(hashes.some(({ content }) => content === documentHash)
      ? []
      : [`sbom.cdx.json does not name the document's hash ${documentHash}; pack again`]),
  ];
}

function bundledPackages(notices: Buffer | undefined): string[] {
  const lines = (notices?.toString("utf8") ?? "").matchAll(/^(\S+ \d+\.\d+\.\d+\S*) \(.+\)$/gm);
  return [...lines].map(([, each = ""]) => each);
}
