import { randomBytes } from "node:crypto";
import { appendFileSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { type InstalledCopy, installedCopy } from "../process/installed-copy.ts";
import type { CommandResult } from "../process/run-command.ts";
import type { Step } from "../process/run-steps.ts";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { root } from "../process/workspace.ts";
import { type CacheServer, startCacheServer } from "./start-cache-server.ts";
import { originFindings, type TaskOrigin, type TurboRun, turboRun } from "./turbo-run.ts";

/** The one package that the tampering is tried with. */
const sample = ["build", "--filter=@copilot-spaces/types"];

/** Turbo asks for 32 bytes or more. */
const keys = { common: randomBytes(32).toString("hex"), other: randomBytes(32).toString("hex") };

interface RunSettings {
  readonly key?: string | undefined;
  readonly TURBO_CACHE?: string;
}

/** Two clones of HEAD and a server between them; goes away with `await using`. */
export class CacheRehearsal implements AsyncDisposable {
  readonly #tasks: readonly string[];
  readonly #storage = temporaryFolder();
  readonly #clones: InstalledCopy[] = [];
  #server: CacheServer | undefined;

  /** @param tasks - what is run in both clones: `build`, `typecheck`, `test`. */
  constructor(tasks: readonly string[]) {
    this.#tasks = tasks;
  }

  /** In the order in which they have to run; each goes on from what the one before has left. */
  steps(): readonly Step[] {
    const tasks = this.#tasks.join(", ");
    return [
      { name: "a server of turborepo-remote-cache", run: () => this.#start() },
      { name: "two clones, installed", run: () => this.#clone() },
      { name: `the first clone runs everything: ${tasks}`, run: () => this.#expect(0, "run") },
      { name: "again: all of it is in its own cache", run: () => this.#expect(0, "own cache") },
      { name: "the second clone has all of it from the server", run: () => this.#expect(1, "remote cache") },
      { name: "both clones hold the same files", run: async () => result(this.#differences()) },
      { name: "another signature key: nothing is taken", run: () => this.#sample("run", keys.other) },
      { name: "an artifact with one more byte: it is not taken", run: () => this.#tamper() },
      { name: "no token, or a wrong one: the server refuses", run: () => this.#refused() },
      { name: "a server for pull requests gives what there is, and takes nothing", run: () => this.#readOnly() },
    ];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server?.stop();
    for (const clone of this.#clones) clone[Symbol.dispose]();
    this.#storage[Symbol.dispose]();
  }

  async #start(): Promise<CommandResult> {
    this.#server = await startCacheServer(this.#storage.path);
    return { code: 0, output: "" };
  }

  async #clone(): Promise<CommandResult> {
    const first = await installedCopy(root);
    this.#clones.push(first);
    this.#clones.push(await installedCopy(first.path));
    return { code: 0, output: "" };
  }

  async #expect(clone: number, origin: TaskOrigin): Promise<CommandResult> {
    return result(originFindings(await this.#run(clone, this.#tasks), origin));
  }

  /** What was built, and where only one clone has it or it differs. */
  #differences(): string[] {
    const [first, second] = this.#clones.map(({ path }) => ({ path, files: builtFiles(path) }));
    if (first === undefined || second === undefined || first.files.length === 0) return ["nothing was built"];
    const all = new Set([...first.files, ...second.files]);
    return [...all].filter((file) => {
      if (!first.files.includes(file) || !second.files.includes(file)) return true;
      return !readFileSync(join(first.path, file)).equals(readFileSync(join(second.path, file)));
    });
  }

  /** Builds one package in the second clone, without a cache of its own, and puts nothing into the remote one. */
  async #sample(origin: TaskOrigin, key?: string): Promise<CommandResult> {
    rmSync(join(this.#cloneAt(1).path, ".turbo"), { recursive: true, force: true });
    return result(originFindings(await this.#run(1, sample, { key, TURBO_CACHE: "local:rw,remote:r" }), origin));
  }

  async #tamper(): Promise<CommandResult> {
    const before = await this.#sample("remote cache");
    if (before.code !== 0) return before;
    for (const file of this.#artifacts()) appendFileSync(file, "x");
    return await this.#sample("run");
  }

  /** The files that the server keeps artifacts in; what signs one is kept beside it. */
  #artifacts(): string[] {
    const files = globSync("**/*", { cwd: this.#storage.path, withFileTypes: true });
    const artifacts = files.filter((each) => each.isFile() && /^[0-9a-f]{16}$/.test(each.name));
    if (artifacts.length === 0) throw new Error(`the server keeps no artifacts in ${this.#storage.path}`);
    return artifacts.map(({ parentPath, name }) => join(parentPath, name));
  }

  async #readOnly(): Promise<CommandResult> {
    const server = await startCacheServer(this.#storage.path, "reads");
    try {
      return result(await readOnlyFindings(server, this.#artifacts()));
    } finally {
      await server.stop();
    }
  }

  async #refused(): Promise<CommandResult> {
    const url = `${this.#server?.url}/v8/artifacts/0123456789abcdef?slug=team`;
    const asked = [{}, { authorization: "Bearer wrong" }].flatMap((headers) =>
      ["GET", "PUT"].map(async (method) => {
        const body = method === "PUT" ? { body: "x" } : {};
        const type = { "content-type": "application/octet-stream" };
        const { status } = await fetch(url, { method, headers: { ...type, ...headers }, ...body });
        return status >= 400 && status < 404
          ? []
          : [`${method} ${JSON.stringify(headers)} was answered with ${status}`];
      }),
    );
    return result((await Promise.all(asked)).flat());
  }

  #run(clone: number, args: readonly string[], { key = keys.common, ...changed }: RunSettings = {}): Promise<TurboRun> {
    const { path, env } = this.#cloneAt(clone);
    const cache = join(path, ".turbo/cache");
    mkdirSync(cache, { recursive: true });
    return turboRun(args, {
      folder: path,
      env: {
        ...env,
        TURBO_CACHE_DIR: cache,
        TURBO_CACHE: "local:rw,remote:rw",
        TURBO_API: this.#server?.url ?? "",
        TURBO_TOKEN: this.#server?.token ?? "",
        TURBO_TEAM: "team",
        TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
        ...changed,
      },
    });
  }

  #cloneAt(index: number): InstalledCopy {
    const clone = this.#clones[index];
    if (clone === undefined) throw new Error("there are no clones; the step that makes them has failed");
    return clone;
  }
}

/** What a server that only reads does not give, or takes; `artifacts` are the files of what there is. */
async function readOnlyFindings(
  { url, token }: Pick<CacheServer, "url" | "token">,
  artifacts: readonly string[],
): Promise<string[]> {
  const ask = async (method: string, hash: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" };
    const body = method === "PUT" ? { body: "x" } : {};
    const { status } = await fetch(`${url}/v8/artifacts/${hash}?slug=team`, { method, headers, ...body });
    return status;
  };
  const [known = ""] = artifacts.map((file) => basename(file));
  const [given, replaced, added] = [
    await ask("GET", known),
    await ask("PUT", known),
    await ask("PUT", "0123456789abcdef"),
  ];
  return [
    ...(given === 200 ? [] : [`GET of an artifact that is there was answered with ${given}`]),
    ...[replaced, added].filter((status) => status !== 403).map((status) => `PUT was answered with ${status}`),
  ];
}

function builtFiles(folder: string): string[] {
  return globSync("{packages,apps,examples}/*/dist/**/*", { cwd: folder, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1));
}

function result(findings: readonly string[]): CommandResult {
  return { code: findings.length === 0 ? 0 : 1, output: findings.join("\n") };
}
