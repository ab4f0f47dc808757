import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { root } from "../process/workspace.ts";
import { type Candidate, interleave } from "./interleave.ts";
import { type BenchSection, timingRows } from "./report.ts";

const rounds = 21;
const cps = join(root, "apps/cli/dist/cps.cjs");

/** How long a whole run of the command line takes, beside a bare start of Node and a bare `fetch`. */
export async function commandLineBench(): Promise<BenchSection[]> {
  return [await startBench(), await requestBench()];
}

async function startBench(): Promise<BenchSection> {
  const list = ["space", "list", "--org", "octo-org", "--dry-run"];
  const create = ["space", "create", "--org", "octo-org", "--name", "Plans", "--base-role", "reader", "--dry-run"];
  const timings = await interleave(
    {
      "node -e 0": () => millisecondsOf(["-e", "0"]),
      "cps --version": () => millisecondsOf([cps, "--version"]),
      "cps __complete (completion)": () => millisecondsOf([cps, "__complete", "--", "space", ""]),
      "cps --help": () => millisecondsOf([cps, "--help"]),
      "cps space create --help": () => millisecondsOf([cps, "space", "create", "--help"]),
      "cps space list --dry-run": () => millisecondsOf([cps, ...list]),
      "cps space create --dry-run": () => millisecondsOf([cps, ...create]),
    },
    rounds,
  );
  const goal = (row: string, atMost: number) => ({ row, peer: "node -e 0", atMost });
  return {
    title: "Starting the command line",
    method: `From the start of a process to its end, nothing sent; ${rounds} rounds, each a new process.`,
    unit: "ms",
    rows: timingRows(timings),
    goals: [
      goal("cps --version", 1.25),
      goal("cps __complete (completion)", 1.25),
      goal("cps --help", 1.5),
      goal("cps space create --help", 1.5),
      goal("cps space list --dry-run", 1.5),
      goal("cps space create --dry-run", 1.5),
    ],
  };
}

async function requestBench(): Promise<BenchSection> {
  const body = JSON.stringify({ id: 1, number: 3, name: "Plans", base_role: "reader" });
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const program = `const answer = await fetch("${url}/orgs/octo-org/copilot-spaces/3", {
    headers: { authorization: "Bearer any" } }); console.log(JSON.stringify(await answer.json()));`;
  const timings = await interleave(
    {
      "node, one fetch": () => millisecondsOf(["--input-type=module", "-e", program]),
      "cps space get --json": () =>
        millisecondsOf([cps, "space", "get", "org:octo-org/3", "--json", "--base-url", url]),
    },
    rounds,
  );
  server.close();
  return {
    title: "The command line's first request",
    method: `From the start of a process to its end, one GET over loopback included; ${rounds} rounds, each a new process.`,
    unit: "ms",
    rows: timingRows(timings),
    goals: [{ row: "cps space get --json", peer: "node, one fetch", atMost: 1.3 }],
  };
}

/** Runs Node to its end; a run that fails is none to be timed. */
async function millisecondsOf(args: readonly string[]): ReturnType<Candidate> {
  const env = { ...process.env, COPILOT_SPACES_TOKEN: "any", NO_COLOR: "1" };
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  const taken = performance.now() - start;
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with exit code ${code}`);
  return taken;
}
