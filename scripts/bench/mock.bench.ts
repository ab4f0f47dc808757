import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "../process/workspace.ts";
import { interleave } from "./interleave.ts";
import { type BenchSection, timingRows } from "./report.ts";

const rounds = 7;
const document = join(root, "spec/dist/openapi.json");
const prismCommand = join(packageFolder("@stoplight/prism-cli"), "dist/index.js");

/** How long until a new process answers its first request: our mock, and Prism's own command on the same document. */
export async function mockBench(): Promise<BenchSection> {
  const timings = await interleave(
    {
      "Prism's own command": () =>
        millisecondsToFirstAnswer((port) => [prismCommand, "mock", "--errors", "--port", `${port}`, document]),
      "@copilot-spaces/testing": () =>
        millisecondsToFirstAnswer((port) => ["scripts/mock.ts", "--port", `${port}`, "--document", document]),
    },
    rounds,
  );
  return {
    title: "Starting a mock",
    method: `From the start of a process to its first 200, on the same document; ${rounds} rounds, each a new process.`,
    unit: "ms",
    digits: 0,
    rows: timingRows(timings),
    goals: [{ row: "@copilot-spaces/testing", peer: "Prism's own command", atMost: 0.85 }],
  };
}

async function millisecondsToFirstAnswer(args: (port: number) => string[]): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { cwd: root, stdio: "ignore" });
  try {
    await firstAnswer(child, `http://127.0.0.1:${port}/orgs/octo-org/copilot-spaces/3`);
    return performance.now() - start;
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(url, { headers: { authorization: "Bearer any" } }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    if (response !== undefined) throw new Error(`${child.spawnargs.join(" ")} answered ${response.status}`);
    await setTimeout(3);
  }
  throw new Error(`${child.spawnargs.join(" ")} ended with exit code ${child.exitCode} before it answered`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
