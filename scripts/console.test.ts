import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

describe("pnpm console", () => {
  it("serves the console and a mock beside it, and ends with Ctrl-C", async () => {
    const { child, ended, introduced } = run([]);
    const [url = ""] = /http:\S+/.exec(await introduced()) ?? [];
    expect(await (await fetch(url)).text()).toContain("<title>Copilot Spaces console</title>");
    const spaces = await fetch(`${url}/mock/orgs/octo-org/copilot-spaces`, {
      headers: { authorization: "Bearer any" },
    });
    expect(spaces.status).toBe(200);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0, errors: "" });
  });

  it("ends well when it is told to", async () => {
    const { child, ended, introduced } = run([]);
    await introduced();
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, errors: "" });
  });

  it("says that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    expect(await run(["--port", `${port}`]).ended).toMatchObject({
      code: 1,
      errors: `The console cannot listen on 127.0.0.1, port ${port}: it is taken; choose another, or 0 for any free one\n`,
    });
    other.close();
  });
});

function run(args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "console.ts"), ...args]);
  started.push(child);
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    errors += chunk;
  });
  return {
    child,
    ended: once(child, "close").then(([code]) => ({ code, errors })),
    introduced: async () => {
      while (!output.includes("until Ctrl-C")) await once(child.stdout, "data");
      return output;
    },
  };
}
