import { once } from "node:events";
import { join } from "node:path";
import { createDevServers } from "./dev/dev-servers.ts";
import { DevSession } from "./dev/dev-session.ts";
import { oneAtATime } from "./dev/one-at-a-time.ts";
import { watchFolder } from "./dev/watch-folder.ts";
import { readCommandLine } from "./process/read-command-line.ts";
import { readPort } from "./process/serve.ts";
import { root } from "./process/workspace.ts";

const ports = readCommandLine(process.argv.slice(2), {
  usage: `Usage: pnpm dev [--mock-port <number>] [--sandbox-port <number>]

Watches spec/ until Ctrl-C. After each change: generates, builds, starts mock and sandbox again on the ports that they
had, and says what has changed in the document. A broken document is reported, and leaves them as they are.

  --mock-port, --sandbox-port  TCP ports; without them, any free ones`,
  options: { "mock-port": { type: "string" }, "sandbox-port": { type: "string" } },
  read: (values) => ({
    mock: readPort(values["mock-port"], "--mock-port"),
    sandbox: readPort(values["sandbox-port"], "--sandbox-port"),
  }),
});

const servers = createDevServers(ports, (line) => console.log(line));
const session = new DevSession(servers, (text) => process.stdout.write(text));
const update = oneAtATime<string>(async (files) => {
  if (files.length > 0) console.log(`\n${files.map((file) => `spec/${file}`).join(", ")} changed`);
  try {
    await session.update();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
});
// Watched from the start: what is written while the first build runs must not be missed.
const watcher = watchFolder(join(root, "spec"), { except: ["dist"], changed: update });
const stopped = Promise.race(["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal)));
void update([]).then(() => console.log("watching spec/ until Ctrl-C"));
await stopped;
watcher.close();
await servers.stop();
// A build or a comparison that is still under way has nobody left to tell.
process.exit(0);
