import type { PackedPackage } from "../pack/packed-packages.ts";

/** What a registry has under a package's version. */
export interface PublishedState {
  readonly name: string;
  readonly version: string;
  /** `same`: the very bytes that were packed; `other`: somebody else's. */
  readonly state: "missing" | "same" | "other";
  /** Whether the registry has an attestation of where the package was built. */
  readonly attested: boolean;
}

interface Packument {
  readonly versions?: {
    readonly [version: string]: { readonly dist?: { readonly integrity?: string; readonly attestations?: unknown } };
  };
}

/** Asks a registry what it has of each packed package. */
export async function comparePublished(url: string, packages: readonly PackedPackage[]): Promise<PublishedState[]> {
  return await Promise.all(packages.map((each) => publishedState(url, each)));
}

async function publishedState(url: string, { name, version, sha512 }: PackedPackage): Promise<PublishedState> {
  const dist = (await packument(url, name))?.versions?.[version]?.dist;
  const integrity = `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
  const state = dist === undefined ? "missing" : dist.integrity === integrity ? "same" : "other";
  return { name, version, state, attested: dist?.attestations !== undefined };
}

async function packument(url: string, name: string): Promise<Packument | undefined> {
  const response = await ask(new URL(name.replace("/", "%2f"), url));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`the registry answered ${response.status} when it was asked about ${name}`);
  return await response.json();
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, { headers: { "cache-control": "no-cache" } });
  } catch (cause) {
    // The address may hold a password.
    throw new Error(`the registry on ${url.host} cannot be reached; run the same command again`, { cause });
  }
}
