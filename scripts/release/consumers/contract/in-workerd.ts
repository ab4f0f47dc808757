import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import { bareEnvironment } from "../run-program.ts";

/** A worker of a consumer: a module that exports `answer`, a function from a request to its response. */
export interface Worker {
  readonly folder: string;
  /** The module's file in that folder. */
  readonly module: string;
  /** The program of workerd. */
  readonly workerd: string;
}

/** Bundles a worker as Cloudflare's tools do, starts it in workerd, and returns what it answers to a query as JSON. */
export async function askWorker({ folder, module, workerd }: Worker, query: URLSearchParams): Promise<unknown> {
  const script = `${module}.worker.js`;
  await build({
    stdin: {
      contents: `import { answer } from "./${module}"; export default { fetch: answer };`,
      resolveDir: folder,
    },
    outfile: join(folder, script),
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
    define: { "process.env.NODE_ENV": '"production"' },
    target: "es2022",
    logLevel: "silent",
  });
  const config = join(folder, `${module}.capnp`);
  writeFileSync(config, configuration(script));
  const child = spawn(workerd, ["serve", config, "--control-fd=3"], {
    cwd: folder,
    env: bareEnvironment(folder),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const said = outputOf(child);
  try {
    const response = await fetch(`http://127.0.0.1:${await portOf(child, said)}/?${query}`);
    const text = await response.text();
    if (!response.ok) throw new Error(`workerd answered ${response.status} ${text}\n${said()}`);
    return JSON.parse(text);
  } finally {
    child.kill();
  }
}

/** No compatibility flag, so none of Node's modules; the network is this machine. */
function configuration(script: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "this machine", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${script}")],
  compatibilityDate = "2026-11-01",
  globalOutbound = "this machine",
);
`;
}

function outputOf(child: ChildProcess): () => string {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return () => output;
}

/** workerd says on its control stream where it listens: `{"event":"listen","socket":"http","port":37337}`. */
function portOf(child: ChildProcess, said: () => string): Promise<number> {
  const control = child.stdio[3];
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`workerd did not start\n${said()}`)));
    if (!isReadable(control)) return reject(new Error("workerd has no control stream"));
    createInterface({ input: control }).on("line", (line) => {
      const { event, port } = JSON.parse(line);
      if (event === "listen") resolve(Number(port));
    });
  });
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === "object" && stream !== null && "read" in stream;
}
