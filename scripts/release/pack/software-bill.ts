import { createHash } from "node:crypto";

/** The part of a CycloneDX component that is kept: what it is, whose, under which licence, and which bytes. */
export interface BillComponent {
  readonly type: string;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly "bom-ref": string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

/** A software bill of materials, in CycloneDX. */
export interface SoftwareBill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly tools?: unknown; readonly component: BillComponent };
  readonly components: readonly BillComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** As `pnpm sbom` prints a component: the hash stands in a reference to the place that it is downloaded from. */
export interface PnpmComponent extends BillComponent {
  readonly externalReferences?: readonly { readonly hashes?: BillComponent["hashes"] }[];
}

/** What {@link softwareBill} makes a bill of. */
export interface SoftwareBillInput {
  /** The output of `pnpm sbom --sbom-format cyclonedx`, parsed. */
  readonly bill: SoftwareBill & { readonly components: readonly PnpmComponent[] };
  /** The OpenAPI document that the package is made from, and its bytes. */
  readonly document: { readonly version: string; readonly bytes: Uint8Array };
  /** The packages whose code a bundle holds, as package URLs. What is no bundle has what it depends on. */
  readonly bundled?: ReadonlySet<string>;
}

/**
 * The bill of a package as its tarball holds it: the same for the same release, wherever and whenever it is made, so
 * without a time, a random number or the registry that something came from; and with the OpenAPI document, by its hash.
 */
export function softwareBill({ bill, document, bundled }: SoftwareBillInput): string {
  const component = kept(bill.metadata.component);
  const file = documentComponent(document);
  const components = bill.components
    .filter((each) => bundled === undefined || bundled.has(each["bom-ref"]))
    .map(kept)
    .sort(byReference);
  const refs = new Set(components.map((each) => each["bom-ref"]));
  const dependsOn = (ref: string): string[] =>
    (bill.dependencies.find((each) => each.ref === ref)?.dependsOn ?? []).filter((each) => refs.has(each)).sort();
  const own = bundled === undefined ? dependsOn(component["bom-ref"]) : [...refs];
  const rest = {
    version: 1,
    metadata: { lifecycles: [{ phase: "build" }], tools: bill.metadata.tools, component },
    components: [file, ...components],
    dependencies: [
      { ref: component["bom-ref"], dependsOn: [file["bom-ref"], ...own] },
      ...[...refs].map((ref) => ({ ref, dependsOn: dependsOn(ref) })),
    ],
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(rest))}`;
  const { bomFormat, specVersion } = bill;
  return `${JSON.stringify({ bomFormat, specVersion, serialNumber, ...rest }, null, 2)}\n`;
}

/** The name under which a bill lists the document. */
export const documentName = "openapi.json";

function documentComponent({ version, bytes }: SoftwareBillInput["document"]): BillComponent {
  const content = createHash("sha256").update(bytes).digest("hex");
  return {
    type: "file",
    name: documentName,
    version,
    "bom-ref": `file:${documentName}`,
    hashes: [{ alg: "SHA-256", content }],
  };
}

function kept(component: PnpmComponent): BillComponent {
  const { type, name, group, version, purl, licenses, externalReferences } = component;
  const hashes = externalReferences?.flatMap((each) => each.hashes ?? []) ?? [];
  return {
    type,
    name,
    ...(group === undefined ? {} : { group }),
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    "bom-ref": component["bom-ref"],
    ...(licenses === undefined ? {} : { licenses }),
    ...(hashes.length === 0 ? {} : { hashes }),
  };
}

function byReference(a: BillComponent, b: BillComponent): number {
  return a["bom-ref"] < b["bom-ref"] ? -1 : 1;
}

/** A UUID that follows from a text: version 8, which leaves the digits to whoever makes it. */
function uuidOf(text: string): string {
  const digits = createHash("sha256").update(text).digest("hex");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}
