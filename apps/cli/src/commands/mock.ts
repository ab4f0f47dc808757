import { MockError, startMock, untilStopped } from "@copilot-spaces/testing/mock";
import type { Context } from "../context.ts";
import { openapiDocument } from "../document.data.ts";
import { flagValue } from "../grammar/invocation.ts";
import { writeAll } from "../output/write-all.ts";
import { Problem, usageProblem } from "../problem.ts";

/** `cps mock`: serves the document's examples on this machine until Ctrl-C. */
export async function runMock({ io, invocation }: Context): Promise<void> {
  const port = readPort(flagValue(invocation, "port") ?? "0");
  const document = flagValue(invocation, "document") ?? openapiDocument;
  const mock = await startMock({ port, document, prismFrom: io.cwd }).catch(explain);
  await writeAll(io.stdout, introduction(mock.url));
  const interrupted = new Promise((resolve) => io.signal.addEventListener("abort", resolve, { once: true }));
  await Promise.race([untilStopped(), interrupted]);
  await mock.close();
  io.signal.throwIfAborted();
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw usageProblem(`--port takes 0 to 65535, not "${text}".`);
  return Number(text);
}

function explain(error: unknown): never {
  if (error instanceof MockError) throw new Problem("usage", error.message);
  throw error;
}

function introduction(url: string): string {
  return `The mock is at ${url} until Ctrl-C. Any token will do. In another terminal, try:

  export COPILOT_SPACES_BASE_URL=${url} COPILOT_SPACES_TOKEN=any
  cps space list --org octo-org
  cps space get org:octo-org/3
`;
}
