import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { builtCommand } from "./built-command.ts";
import { pagedSpaces } from "./paged-spaces.ts";

const [node = "", main = ""] = builtCommand;
const pages = 1000;

/** A real server of twenty thousand spaces, each of two kilobytes or so. */
async function largeWorld(): Promise<string> {
  const answer = pagedSpaces(pages * 20);
  const padding = "x".repeat(2000);
  const server = createServer(async (request, response) => {
    const url = `http://${request.headers.host}${request.url}`;
    const { headers, body } = await readAnswer(answer, url);
    const text = body.replaceAll('"name":', `"description":"${padding}","name":`);
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}

async function readAnswer(answer: ReturnType<typeof pagedSpaces>, url: string) {
  const response = answer({ method: "GET", url, target: "", headers: {}, body: undefined });
  const link = response.headers.get("link") ?? "";
  return { headers: link === "" ? {} : { link }, body: await response.text() };
}

it.each([
  ["ndjson", 20_000],
  ["json", 1],
])("lists a thousand pages as %s in as much memory as a few", async (format, lines) => {
  const address = await largeWorld();
  const args = ["space", "list", "org:acme", "--all", "--page-size", "20", "-o", format];
  // The whole list takes forty megabytes, the command itself less than half of the limit.
  const child = spawn(node, ["--max-old-space-size=26", main, ...args], {
    env: { PATH: process.env["PATH"], COPILOT_SPACES_TOKEN: "any", COPILOT_SPACES_BASE_URL: address },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let counted = 0;
  let last = "";
  for await (const chunk of child.stdout) {
    const text = String(chunk);
    counted += text.split("\n").length - 1;
    last = (last + text).slice(-2000);
  }
  if (child.exitCode === null) await once(child, "exit");
  expect([child.exitCode, counted]).toEqual([0, lines]);
  expect(last).toContain("20000");
});
