import { interleave } from "./interleave.ts";
import { type BenchSection, timingRows } from "./report.ts";
import { document, millisecondsToFirstAnswer, prismCommand } from "./server-process.ts";

const rounds = 7;

/** How long until a new process answers its first request: our mock, and Prism's own command on the same document. */
export async function mockBench(): Promise<BenchSection> {
  const timings = await interleave(
    {
      "Prism's own command": () => millisecondsToFirstAnswer(prismCommand),
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
