import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A registry on this machine that knows our packages in two versions, and takes down what is changed about them. */
export interface RecordingRegistry {
  /** For commands that are to use it. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts one. It has as much of npm's registry as `npm dist-tag` and `npm deprecate` need. */
export async function recordingRegistry(): Promise<RecordingRegistry> {
  const packages = new Map<string, Packument>();
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const answer = handle(packages, { method: request.method ?? "GET", path: request.url ?? "/", body });
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: "not found" }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const origin = `127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const folder = mkdtempSync(join(tmpdir(), "recording-registry-"));
  const settings = join(folder, "npmrc");
  writeFileSync(settings, `registry=http://${origin}/\n//${origin}/:_authToken=token-of-nobody\n`);
  return {
    env: { npm_config_userconfig: settings, npm_config_registry: `http://${origin}/` },
    async close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Packument {
  readonly name: string;
  readonly "dist-tags": Record<string, string>;
  versions: Record<string, { readonly name: string; readonly version: string; readonly deprecated?: string }>;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

function handle(packages: Map<string, Packument>, { method, path, body }: Call): unknown {
  const tag = /^\/-\/package\/([^/]+)\/dist-tags(?:\/([^/?]+))?/.exec(path);
  const name = decodeURIComponent(tag?.[1] ?? path.slice(1).replace(/\?.*$/, ""));
  if (!/^(@copilot-spaces\/[a-z]+|copilot-spaces)$/.test(name)) return undefined;
  const known = packages.get(name) ?? released(name);
  packages.set(name, known);
  if (tag === null) {
    if (method === "PUT" && isPackument(body)) known.versions = body.versions;
    return known;
  }
  if (method === "PUT" && tag[2] !== undefined) known["dist-tags"][tag[2]] = String(body);
  if (method === "DELETE" && tag[2] !== undefined) delete known["dist-tags"][tag[2]];
  return known["dist-tags"];
}

function released(name: string): Packument {
  const versions = ["1.0.0", "1.1.0"].map((version) => [version, { name, version }] as const);
  return { name, "dist-tags": { latest: "1.1.0" }, versions: Object.fromEntries(versions) };
}

function isPackument(value: unknown): value is Packument {
  return typeof value === "object" && value !== null && "versions" in value;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks = await request.setEncoding("utf8").toArray();
  return chunks.length === 0 ? undefined : JSON.parse(chunks.join(""));
}
