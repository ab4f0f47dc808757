import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { createSandbox, largeSeed } from "@copilot-spaces/testing/sandbox";
import { runCommand } from "../process/run-command.ts";
import { root } from "../process/workspace.ts";
import { type Candidate, interleave } from "./interleave.ts";
import { timed } from "./overhead.bench.ts";
import { type BenchSection, timingRows } from "./report.ts";
import {
  firstRequest,
  millisecondsToFirstAnswer,
  prismCommand,
  type ServerArguments,
  startServer,
} from "./server-process.ts";

const sandboxCommand: ServerArguments = (port) => ["scripts/sandbox.ts", "--port", `${port}`];
const mockCommand: ServerArguments = (port) => ["scripts/mock.ts", "--port", `${port}`];
const bareHttp: string = "a node:http server that knows the answer";

/** Answers everything with the same 3,000 characters. */
const bareCommand: ServerArguments = (port) => [
  "--eval",
  `const body = JSON.stringify({ name: "x".repeat(3000) });
   const headers = { "content-type": "application/json", "content-length": body.length };
   require("node:http").createServer((_, response) => response.writeHead(200, headers).end(body)).listen(${port}, "127.0.0.1");`,
];
const [prism, mock, sandbox] = [
  "Prism's own command",
  "@copilot-spaces/testing/mock",
  "@copilot-spaces/testing/sandbox",
];

/** The sandbox beside Prism, and beside itself in worlds of other sizes. */
export async function sandboxBench(): Promise<BenchSection[]> {
  return [await startSection(), await requestSection(), await pageSection(), await memorySection()];
}

async function startSection(): Promise<BenchSection> {
  const rounds = 5;
  const timings = await interleave(
    {
      [prism]: () => millisecondsToFirstAnswer(prismCommand),
      [sandbox]: () => millisecondsToFirstAnswer(sandboxCommand),
    },
    rounds,
  );
  return {
    title: "Starting a sandbox",
    method: `From the start of a process to its first 200; ${rounds} rounds, each a new process.`,
    unit: "ms",
    digits: 0,
    rows: timingRows(timings),
    goals: [{ row: sandbox, peer: prism, atMost: 0.25 }],
  };
}

async function requestSection(): Promise<BenchSection> {
  const [rounds, requests, connections] = [7, 1000, 8];
  const servers = await Promise.all([prismCommand, mockCommand, sandboxCommand, bareCommand].map(startServer));
  try {
    const [onPrism, onMock, inSandbox, bare] = servers.map(({ url }) => asking(url, { requests, connections }));
    const { fetch, token } = createSandbox({ limits: "none" });
    const headers = { authorization: `Bearer ${token("octocat")}` };
    const withoutHttp = `${sandbox}, in process`;
    const ask = async () =>
      void (await (await fetch(`https://api.github.com${firstRequest.path}`, { headers })).text());
    const timings = await interleave(
      {
        ...(onPrism && { [prism]: onPrism }),
        ...(onMock && { [mock]: onMock }),
        ...(inSandbox && { [sandbox]: inSandbox }),
        ...(bare && { [bareHttp]: bare }),
        ...timed({ [withoutHttp]: ask }, requests),
      },
      rounds,
    );
    return {
      title: "A GET of a space from a mock or a sandbox",
      method: `Over loopback to a process of its own, ${connections} connections at once; ${requests} requests a round, ${rounds} rounds. What the last server takes is HTTP and the measuring itself. In process there is neither.`,
      unit: "µs per request",
      rows: timingRows(timings),
      goals: [{ row: sandbox, peer: prism, atMost: 0.1 }],
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/**
 * Sends so many requests over so many connections; takes microseconds for each. It writes and reads sockets itself,
 * because an HTTP client takes longer for a request than a fast server does.
 */
function asking(url: string, { requests, connections }: { requests: number; connections: number }): Candidate {
  const { hostname, port, host } = new URL(url);
  // Of two people, because the sandbox has 5,000 requests an hour for each.
  const requestOf = (login: string) =>
    `GET ${firstRequest.path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer sandbox.${login}\r\n\r\n`;
  const own = [requestOf("octocat"), requestOf("defunkt")];
  return async () => {
    const sockets = Array.from({ length: connections }, () => connect(Number(port), hostname).setNoDelay());
    await Promise.all(sockets.map((socket) => once(socket, "connect")));
    const start = performance.now();
    await Promise.all(
      sockets.map((socket, index) =>
        askAgain(socket, { request: own[index % 2] ?? "", times: requests / connections }),
      ),
    );
    const taken = performance.now() - start;
    for (const socket of sockets) socket.destroy();
    return (taken * 1000) / requests;
  };
}

/** Sends a request when the answer to the one before is there. */
function askAgain(socket: Socket, { request, times }: { request: string; times: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = times;
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("error", reject).on("close", () => reject(new Error("the server hung up")));
    socket.on("data", (piece: string) => {
      answer += piece;
      if (!isComplete(answer)) return;
      if (!answer.startsWith("HTTP/1.1 200 ")) return reject(new Error(answer));
      answer = "";
      left -= 1;
      if (left > 0) socket.write(request);
      else resolve();
    });
    socket.write(request);
  });
}

/** By its length, or by the end of its chunks. */
function isComplete(answer: string): boolean {
  const end = answer.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(answer.slice(0, end + 2))?.[1];
  return length === undefined ? answer.endsWith("\r\n0\r\n\r\n") : answer.length >= end + 4 + Number(length);
}

async function pageSection(): Promise<BenchSection> {
  const [rounds, pages] = [9, 200];
  const first = { small: "the first page of 100 spaces", large: "the first page of 100,000 spaces" };
  const further = { small: "the second page of 100 spaces", large: "the second page of 100,000 spaces" };
  const [small, large] = [await pagesOf(100), await pagesOf(100_000)];
  const candidates = {
    [first.small]: small.first,
    [first.large]: large.first,
    [further.small]: small.second,
    [further.large]: large.second,
  };
  return {
    title: "A page of spaces in worlds of different sizes",
    method: `\`sandbox.fetch\` in process, for a member who may read three of four spaces; 30 spaces a page, ${pages} pages a round, ${rounds} rounds.`,
    unit: "µs per page",
    rows: timingRows(await interleave(timed(candidates, pages), rounds)).map((row) => ({ ...row, ours: true })),
    goals: [
      { row: first.large, peer: first.small, atMost: 1.3 },
      { row: further.large, peer: further.small, atMost: 1.3 },
    ],
  };
}

/** Asks for the first and the second page of octo-org's spaces. */
async function pagesOf(spaces: number): Promise<Record<"first" | "second", () => Promise<void>>> {
  const { fetch, token } = createSandbox({ seed: largeSeed(spaces), limits: "none" });
  const headers = { authorization: `Bearer ${token("octocat")}` };
  const read = (url: string) => async () => {
    const response = await fetch(url, { headers });
    const body = await response.json();
    if (response.status !== 200 || body.spaces.length !== 30) throw new Error(`${url} answered ${response.status}`);
  };
  const url = "https://api.github.com/orgs/octo-org/copilot-spaces";
  const { headers: answered } = await fetch(url, { headers });
  const [, next = ""] = /<([^>]+)>; rel="next"/.exec(answered.get("link") ?? "") ?? [];
  return { first: read(url), second: read(next) };
}

/** The memory that a world of spaces takes, each size in a process of its own. */
async function memorySection(): Promise<BenchSection> {
  const sizes = [1_000, 10_000, 30_000, 100_000];
  const rows = [];
  for (const spaces of sizes) {
    const name = `${spaces.toLocaleString("en")} spaces`;
    rows.push({ name, value: await megabytesOf(spaces), ours: true });
  }
  return {
    title: "Memory of a sandbox",
    method: "What the heap and its buffers grow by when a world is planted and listed, after a garbage collection.",
    unit: "MB",
    rows,
    goals: [],
  };
}

async function megabytesOf(spaces: number): Promise<number> {
  const program = `
    import { createSandbox, largeSeed } from "@copilot-spaces/testing/sandbox";
    const used = () => (gc(), gc(), process.memoryUsage().heapUsed + process.memoryUsage().external);
    const before = used();
    const sandbox = createSandbox({ seed: largeSeed(${spaces}) });
    const headers = { authorization: "Bearer " + sandbox.token("octocat") };
    await (await sandbox.fetch("https://api.github.com/orgs/octo-org/copilot-spaces", { headers })).text();
    console.log((used() - before) / 1e6);
    sandbox.reset();
  `;
  const args = ["--expose-gc", "--input-type=module", "--eval", program];
  const { code, output } = await runCommand(process.execPath, args, { cwd: join(root, "scripts") });
  if (code !== 0) throw new Error(`measuring the memory of ${spaces} spaces failed:\n${output}`);
  return Number(output);
}
