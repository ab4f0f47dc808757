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
  start: async ({ documentHash, startMock }) => {
    const mock = await startMock(options);
    const { document } = options;
    const text = document === undefined ? introduction(mock.url, documentHash) : otherIntroduction(mock.url, document);
    return { introduction: text, close: () => mock.close() };
  },
});

function introduction(url: string, hash: string): string {
  return `The mock is at ${url} until Ctrl-C, with the examples of document ${hash.slice(0, 12)}. Any token will do. Try:

  curl -H 'authorization: Bearer any' '${url}/orgs/octo-org/copilot-spaces'
  curl -H 'authorization: Bearer any' -H 'prefer: code=404' '${url}/orgs/octo-org/copilot-spaces/3'
  curl -H 'authorization: Bearer any' -H 'content-type: application/json' -d '{"name":"Plans"}' '${url}/orgs/octo-org/copilot-spaces'
`;
}

function otherIntroduction(url: string, document: string): string {
  return `The mock is at ${url} until Ctrl-C, with the examples of ${document}. Any token will do, where one is needed.
The header \`prefer: code=404\` asks for another status, \`prefer: code=200, example=<name>\` for one of its examples.
`;
}
