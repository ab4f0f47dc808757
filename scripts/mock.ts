import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type * as mockModule from "@copilot-spaces/testing/mock";
import { runCommand } from "./process/run-command.ts";

const usage = `Usage: pnpm mock [--port <number>] [--document <file>]

Serves the examples of spec/openapi.yaml on this machine until Ctrl-C.

  --port      TCP port; without it, any free one
  --document  another OpenAPI document, in JSON or YAML`;

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  console.error(usage);
  process.exit(2);
}

// Compiled code kept from the last run is a fifth of the time until Prism is ready.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/copilot-spaces/compile"));
const { startMock, untilStopped } = await loadMock();
try {
  const mock = await startMock(options);
  // A signal ends the process without the clean exit at which the cache would be written.
  flushCompileCache();
  console.log(introduction(mock.url));
  await untilStopped();
  await mock.close();
} catch (error) {
  if (!(error instanceof Error && error.name === "MockError")) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readOptions(args: string[]): mockModule.MockOptions | undefined {
  try {
    const { values } = parseArgs({ args, options: { port: { type: "string" }, document: { type: "string" } } });
    const { port = "0", document } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return undefined;
    return { port: Number(port), ...(document !== undefined && { document }) };
  } catch {
    return undefined;
  }
}

/** In a clone where nothing has been built yet, builds what the mock is made of. */
async function loadMock(): Promise<typeof mockModule> {
  try {
    return await import("@copilot-spaces/testing/mock");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
  }
  console.log("building the mock …");
  const { code, output } = await runCommand("turbo", ["run", "build", "--filter=@copilot-spaces/testing"]);
  if (code !== 0) throw new Error(`The mock does not build:\n${output}`);
  return await import("@copilot-spaces/testing/mock");
}

function introduction(url: string): string {
  return `The mock is at ${url} until Ctrl-C. Any token will do. Try:

  curl -H 'authorization: Bearer any' '${url}/orgs/octo-org/copilot-spaces'
  curl -H 'authorization: Bearer any' -H 'prefer: code=404' '${url}/orgs/octo-org/copilot-spaces/3'
  curl -H 'authorization: Bearer any' -H 'content-type: application/json' -d '{"name":"Plans"}' '${url}/orgs/octo-org/copilot-spaces'
`;
}
