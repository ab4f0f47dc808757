import { type ListSpaces, listSpacesCandidates } from "./candidates.ts";
import { type Candidate, interleave } from "./interleave.ts";
import { type BenchSection, timingRows } from "./report.ts";

const calls = 2000;
const rounds = 15;

/** What a client adds to a call, with `fetch` replaced by a function that answers at once. */
export async function overheadBench(): Promise<BenchSection> {
  const body = JSON.stringify({ spaces: [] });
  const stub = async (): Promise<Response> =>
    new Response(body, { status: 200, headers: { "content-type": "application/json; charset=utf-8" } });
  const candidates = listSpacesCandidates("https://api.github.com", stub);
  const timings = await interleave(timed(candidates, calls), rounds);
  return {
    title: "One GET over a stubbed fetch",
    method: `\`GET /orgs/{org}/copilot-spaces?per_page=30\` with every default on (for ours: time limit, deadline, retries), ${calls} calls a round one after the other, ${rounds} rounds. The stub makes a real \`Response\` for every call. Octokit's throttling plug-in passes each call through several queues, and each queue through timers, which is where its milliseconds go.`,
    unit: "µs per call",
    rows: timingRows(timings),
    goals: [
      { row: "@copilot-spaces/client", peer: "openapi-fetch", atMost: 1.15 },
      { row: "@copilot-spaces/client", peer: "@octokit/core", atMost: 0.6 },
      { row: "@copilot-spaces/client", peer: "@octokit/core + retry, throttling, paginate", atMost: 0.6 },
    ],
  };
}

/** Octokit's throttling plug-in takes milliseconds for a call, whoever answers; it gets fewer of them. */
const slow = { name: "@octokit/core + retry, throttling, paginate", share: 0.02 };

/** Each candidate as something to time: microseconds a call, over `times` calls in a row. */
export function timed(candidates: Readonly<Record<string, ListSpaces>>, times: number): Record<string, Candidate> {
  return Object.fromEntries(
    Object.entries(candidates).map(([name, call]) => {
      const count = name === slow.name ? Math.ceil(times * slow.share) : times;
      return [name, () => microsecondsPerCall(call, count)];
    }),
  );
}

async function microsecondsPerCall(call: ListSpaces, times: number): Promise<number> {
  const started = performance.now();
  for (let index = 0; index < times; index++) await call();
  return ((performance.now() - started) * 1000) / times;
}
