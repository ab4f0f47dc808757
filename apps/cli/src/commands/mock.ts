import { resolve } from "node:path";
import { MockError, startMock } from "@copilot-spaces/testing/mock";
import type { Context } from "../context.ts";
import { openapiDocument } from "../document.data.ts";
import { flagValue } from "../grammar/invocation.ts";
import { writeAll } from "../output/write-all.ts";
import { usageProblem } from "../problem.ts";
import { readPort } from "../serve/read-port.ts";
import { untilInterrupted } from "../serve/until-interrupted.ts";

/** `cps mock`: serves the document's examples on this machine until Ctrl-C. */
export async function runMock({ io, invocation }: Context): Promise<void> {
  const port = readPort(invocation);
  const file = flagValue(invocation, "document");
  const document = file === undefined ? openapiDocument : resolve(io.cwd, file);
  const mock = await startMock({ port, document, prismFrom: io.cwd }).catch(explain);
  await writeAll(io.stdout, introduction(mock.url));
  await untilInterrupted(io, mock);
}

function explain(error: unknown): never {
  if (error instanceof MockError) {
    const hints = /not installed/.test(error.message) ? ["`cps sandbox` serves the API without it."] : [];
    throw usageProblem(error.message, ...hints);
  }
  throw error;
}

function introduction(url: string): string {
  return `The mock is at ${url} until Ctrl-C. Any token will do. In another terminal, try:

  export COPILOT_SPACES_BASE_URL=${url} COPILOT_SPACES_TOKEN=any
  cps space list --org octo-org
  cps space get org:octo-org/3
`;
}
