import { spawn } from "node:child_process";
import { once } from "node:events";
import { listSpacesCandidates } from "./candidates.ts";
import { interleave } from "./interleave.ts";
import { timed } from "./overhead.bench.ts";
import { type BenchSection, timingRows } from "./report.ts";

const calls = 400;
const rounds = 11;

/** A server that answers every request with an empty page, and says its port. */
const server = `
  const body = JSON.stringify({ spaces: [] });
  const server = require("node:http").createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": body.length });
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** The same call over a real connection to a server in its own process. */
export async function loopbackBench(): Promise<BenchSection> {
  const child = spawn(process.execPath, ["-e", server], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(child.stdout, "data");
    const candidates = listSpacesCandidates(`http://127.0.0.1:${String(line).trim()}`, globalThis.fetch);
    const timings = await interleave(timed(candidates, calls), rounds);
    return {
      title: "One GET over loopback",
      method: `The same call to a \`node:http\` server in a process of its own that answers at once; ${calls} calls a round, ${rounds} rounds.`,
      unit: "µs per call",
      rows: timingRows(timings),
      goals: [{ row: "@copilot-spaces/client", peer: "raw fetch", atMost: 1.15 }],
    };
  } finally {
    child.kill();
  }
}
