import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../../process/temporary-folder.ts";
import { commandFindings } from "./command-line.ts";
import type { Consumer } from "./consumer.ts";
import { clientCases, contractFindings } from "./contract/contract-findings.ts";
import { installedFindings } from "./install/install-consumer.ts";
import type { Release } from "./release.ts";
import { ownNode } from "./runtimes.ts";
import { packWorkspace, unpackConsumer, withFile } from "./test/offline-consumer.ts";
import { compiledFindings } from "./types/compiled-programs.ts";
import { newestCompiler } from "./types/compilers.ts";
import { compiledFolder, typeFindings, writeTypedPrograms } from "./types/type-findings.ts";

const client = "@copilot-spaces/client";
const folders: TemporaryFolder[] = [];
/** As long as a busy machine takes. */
const timeout = 180_000;
let release: Release;
let right: Consumer;

beforeAll(async () => {
  release = await packWorkspace(newFolder());
  right = consumerOf(release.tarballs);
}, timeout);

afterAll(() => {
  for (const folder of folders) folder[Symbol.dispose]();
});

function newFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder.path;
}

function consumerOf(tarballs: Release["tarballs"]): Consumer {
  const consumer = unpackConsumer(newFolder(), tarballs);
  writeTypedPrograms(release, consumer);
  return consumer;
}

const contract = (consumer: Consumer) => contractFindings(release, consumer, { ...clientCases, runtime: ownNode });

describe("packages that are right", { timeout }, () => {
  it("are installed as they were packed", async () => {
    expect(await installedFindings(release, right)).toEqual([]);
  });

  it("hold the contract", async () => {
    expect(await contract(right)).toEqual([]);
  });

  it("are compiled against, and do what they do every day", async () => {
    expect(await typeFindings(right, newestCompiler, true)).toEqual([]);
    expect(await compiledFindings(right.folder, ownNode)).toEqual([]);
  });

  it("have a command that says what the API answers", async () => {
    const command = { folder: right.folder, package: `${right.folder}/node_modules/copilot-spaces` };
    expect(await commandFindings(command, release, ownNode)).toEqual([]);
  });
});

describe("packages that are broken on purpose", { timeout }, () => {
  it("fail each case for a client that sends one header wrongly", async () => {
    const path = "dist/run/headers.js";
    const tarballs = withFile(release.tarballs, { name: client, path }, (text) =>
      text.replace('"user-agent": ', '"x-agent": '),
    );
    const findings = await contract(consumerOf(tarballs));
    expect(findings.length).toBeGreaterThan(500);
    expect(findings[0]).toMatch(/the request\.headers\.(user|x)-agent is/);
  });

  it("name the file that did not come, or came otherwise", async () => {
    const changed = withFile(release.tarballs, { name: client, path: "dist/index.js" }, (text) => `${text}\n`);
    const tarballs = withFile(changed, { name: client, path: "LICENSE" }, () => undefined);
    const findings = await installedFindings(release, consumerOf(tarballs));
    expect(findings.sort()).toEqual([
      `${client}: LICENSE is missing`,
      `${client}: dist/index.js is not what was packed`,
    ]);
  });

  it("are refused by the compiler where declarations are missing, or have everything", async () => {
    const missing = withFile(release.tarballs, { name: client, path: "dist/index.d.ts" }, () => undefined);
    const tarballs = withFile(
      missing,
      { name: "@copilot-spaces/types", path: "dist/validators.d.ts" },
      () => "declare const everything: any;\nexport = everything;\n",
    );
    const findings = await typeFindings(consumerOf(tarballs), newestCompiler);
    expect(findings).toContainEqual(expect.stringMatching(/nodenext: source\/every-entry\.ts.+TS7016/));
    expect(findings).toContainEqual(expect.stringMatching(/nodenext: source\/everyday\.ts.+TS2578: Unused/));
    expect(findings).toContainEqual(expect.stringMatching(/bundler: source\/everyday\.ts.+TS7016/));
    expect(findings).toContainEqual(expect.stringMatching(/CommonJS: source\/every-entry-required\.cts.+TS7016/));
  });

  it("fail the everyday program where a hook shows nothing", async () => {
    const file = { name: "@copilot-spaces/react", path: "dist/spaces/space-hooks.js" };
    const broken = consumerOf(
      withFile(release.tarballs, file, (text) => text.replace(/export function useSpace\(.*\{/, "$& return {};")),
    );
    cpSync(join(right.folder, compiledFolder), join(broken.folder, compiledFolder), { recursive: true });
    expect(await compiledFindings(broken.folder, ownNode)).toEqual(["rendered is false, expected true"]);
  });
});
