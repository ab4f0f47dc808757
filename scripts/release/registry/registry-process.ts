import { createRequire } from "node:module";

/**
 * The process that a rehearsal's registry runs in: Verdaccio keeps its logger and settings in its module, so that two
 * registries need two processes. Takes its settings as one argument of JSON, sends `{ port }`, ends with its parent.
 */
const [toolsManifest = "", settings = "{}"] = process.argv.slice(2);
const { runServer }: { runServer: (settings: unknown) => Promise<import("node:http").Server> } =
  createRequire(toolsManifest)("verdaccio");

process.on("disconnect", () => process.exit(0));
const server = await runServer(JSON.parse(settings));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
