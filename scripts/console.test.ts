import { describe, expect, it } from "vitest";
import { runServer, takenPort } from "./process/server-under-test.ts";

const run = (args: readonly string[] = []) => runServer("console.ts", args);

describe("pnpm console", () => {
  it("serves the console and a mock beside it, and ends with Ctrl-C", async () => {
    const { child, ended, until } = run();
    const [url = ""] = /http:\S+/.exec(await until("until Ctrl-C")) ?? [];
    expect(await (await fetch(url)).text()).toContain("<title>Copilot Spaces console</title>");
    const spaces = await fetch(`${url}/mock/orgs/octo-org/copilot-spaces`, {
      headers: { authorization: "Bearer any" },
    });
    expect(spaces.status).toBe(200);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0, errors: "" });
  });

  it("ends well when it is told to", async () => {
    const { child, ended, until } = run();
    await until("until Ctrl-C");
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, errors: "" });
  });

  it("says that its port is taken", async () => {
    const port = await takenPort();
    expect(await run(["--port", `${port}`]).ended).toMatchObject({
      code: 1,
      errors: `The console cannot listen on 127.0.0.1, port ${port}: it is taken; choose another, or 0 for any free one\n`,
    });
  });
});
