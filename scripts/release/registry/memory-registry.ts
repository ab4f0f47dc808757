import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A registry for tests: it takes packages and gives them back, and asks nobody else. */
export interface MemoryRegistry {
  readonly url: string;
  /** What was published, in that order: `name@version`. */
  readonly published: readonly string[];
  /** Notes, as npm does, that a package was published with an attestation. */
  attest(name: string, version: string): void;
  close(): Promise<void>;
}

interface Dist {
  readonly integrity: string;
  attestations?: object;
}

/** Speaks as much of npm's protocol as publishing and asking for a package takes. */
export async function startMemoryRegistry(): Promise<MemoryRegistry> {
  const packages = new Map<string, { versions: Record<string, { dist: Dist }>; "dist-tags": Record<string, string> }>();
  const published: string[] = [];

  async function take(name: string, incoming: IncomingMessage): Promise<number> {
    const body = JSON.parse(await textOf(incoming));
    const known = packages.get(name) ?? { versions: {}, "dist-tags": {} };
    for (const [version, manifest] of Object.entries<object>(body.versions)) {
      if (version in known.versions) return 409;
      const [attachment] = Object.values<{ data: string }>(body._attachments);
      const digest = createHash("sha512").update(Buffer.from(attachment?.data ?? "", "base64"));
      known.versions[version] = { ...manifest, dist: { integrity: `sha512-${digest.digest("base64")}` } };
      published.push(`${name}@${version}`);
    }
    Object.assign(known["dist-tags"], body["dist-tags"]);
    packages.set(name, known);
    return 201;
  }

  const server = createServer(async (incoming, answer) => {
    const name = decodeURIComponent((incoming.url ?? "/").slice(1));
    const status = incoming.method === "PUT" ? await take(name, incoming) : packages.has(name) ? 200 : 404;
    answer.writeHead(status, { "content-type": "application/json" });
    answer.end(JSON.stringify(status === 200 ? { name, ...packages.get(name) } : { error: `status ${status}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    published,
    attest(name, version) {
      const dist = packages.get(name)?.versions[version]?.dist;
      if (dist !== undefined) dist.attestations = { url: "https://registry.example.com/attestation" };
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
