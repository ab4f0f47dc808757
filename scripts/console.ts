import { buildPackages } from "./process/build-packages.ts";
import { readCommandLine } from "./process/read-command-line.ts";
import { readPort, serve } from "./process/serve.ts";

const usage = `Usage: pnpm console [--port <number>] [--mock <address>]

Serves the web console on this machine until Ctrl-C, built first. Its API is a sandbox inside the page.

  --port  TCP port; without it, any free one
  --mock  a mock that runs already, as pnpm mock prints it; without it, one is started beside the console`;

const options = readCommandLine(process.argv.slice(2), {
  usage,
  options: { port: { type: "string" }, mock: { type: "string" } },
  read: ({ port, mock }) => ({ port: readPort(port), mock }),
});

await buildPackages("@copilot-spaces/console");

await serve({
  name: "console",
  mendable: "ConsoleError",
  load: () => Promise.all([import("@copilot-spaces/console/serve"), import("@copilot-spaces/testing/mock")]),
  start: async ([{ serveConsole }, { startMock }]) => {
    const mock = options.mock === undefined ? await startMock() : { url: options.mock, close: async () => {} };
    try {
      const console = await serveConsole({ port: options.port, mock: mock.url });
      return {
        introduction: `The console is at ${console.url} until Ctrl-C. Requests go to a sandbox inside the page, or to the mock at ${mock.url}.`,
        close: async () => {
          await Promise.all([console.close(), mock.close()]);
        },
      };
    } catch (error) {
      // What stays up keeps the process from ending.
      await mock.close();
      throw error;
    }
  },
});
