import { readCommandLine } from "./process/read-command-line.ts";
import { readPort, serve } from "./process/serve.ts";

const usage = `Usage: pnpm mock [--port <number>] [--document <file>]

Serves the examples of spec/openapi.yaml on this machine until Ctrl-C.

  --port      TCP port; without it, any free one
  --document  another OpenAPI document, in JSON or YAML`;

const options = readCommandLine(process.argv.slice(2), {
  usage,
  options: { port: { type: "string" }, document: { type: "string" } },
  read: ({ port, document }) => ({ port: readPort(port), ...(document !== undefined && { document }) }),
});

await serve({
  name: "mock",
  mendable: "MockError",
  load: () => import("@copilot-spaces/testing/mock"),
  start: async ({ startMock }) => {
    const mock = await startMock(options);
    return { introduction: introduction(mock.url), close: () => mock.close() };
  },
});

function introduction(url: string): string {
  return `The mock is at ${url} until Ctrl-C. Any token will do. Try:

  curl -H 'authorization: Bearer any' '${url}/orgs/octo-org/copilot-spaces'
  curl -H 'authorization: Bearer any' -H 'prefer: code=404' '${url}/orgs/octo-org/copilot-spaces/3'
  curl -H 'authorization: Bearer any' -H 'content-type: application/json' -d '{"name":"Plans"}' '${url}/orgs/octo-org/copilot-spaces'
`;
}
