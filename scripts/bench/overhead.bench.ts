import { listSpacesCandidates } from "./candidates.ts";
import { interleave } from "./interleave.ts";
import type { BenchSection } from "./report.ts";

const calls = 2000;
const rounds = 15;

/** What a client adds to a call, with `fetch` replaced by a function that answers at once. */
export async function overheadBench(): Promise<BenchSection> {
  const body = JSON.stringify({ spaces: [] });
  const stub = async (): Promise<Response> =>
    new Response(body, { status: 200, headers: { "content-type": "application/json; charset=utf-8" } });
  const candidates = listSpacesCandidates("https://api.github.com", stub);
  const timings = await interleave(
    {
      "raw fetch": () => microsecondsPerCall(candidates["raw fetch"]),
      "openapi-fetch": () => microsecondsPerCall(candidates["openapi-fetch"]),
      "@copilot-spaces/client": () => microsecondsPerCall(candidates["@copilot-spaces/client"]),
      "@octokit/core + retry, throttling, paginate": () =>
        microsecondsPerCall(candidates["@octokit/core + retry, throttling, paginate"]),
    },
    rounds,
  );
  return {
    title: "One GET over a stubbed fetch",
    method: `\`GET /orgs/{org}/copilot-spaces?per_page=30\` with every default on (for ours: time limit, deadline, retries), ${calls} calls a round one after the other, ${rounds} rounds. The stub makes a real \`Response\` for every call.`,
    unit: "µs per call",
    rows: Object.entries(timings).map(([name, { median, minimum }]) => ({
      name,
      value: median,
      minimum,
      ours: name.startsWith("@copilot-spaces/"),
    })),
    goals: [
      { row: "@copilot-spaces/client", peer: "openapi-fetch", atMost: 1.15 },
      { row: "@copilot-spaces/client", peer: "@octokit/core + retry, throttling, paginate", atMost: 0.6 },
    ],
  };
}

/** Times `calls` calls in a row. */
export async function microsecondsPerCall(call: () => Promise<unknown>, times: number = calls): Promise<number> {
  const started = performance.now();
  for (let index = 0; index < times; index++) await call();
  return ((performance.now() - started) * 1000) / times;
}
