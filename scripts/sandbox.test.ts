import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { curlCommands, runServer, send, takenPort } from "./process/server-under-test.ts";
import { temporaryFolder } from "./process/temporary-folder.ts";

function run(args: readonly string[] = []) {
  const server = runServer("sandbox.ts", args);
  const introduced = () => server.until("x-sandbox-fault");
  return {
    ...server,
    commands: async () => curlCommands(await introduced()),
    url: async () => /http:\S+/.exec(await introduced())?.[0] ?? "",
  };
}

describe("pnpm sandbox", () => {
  it("prints its address and three commands that work, and ends with Ctrl-C", async () => {
    const sandbox = run();
    const commands = await sandbox.commands();
    const answers = await Promise.all(commands.map(send));
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 503]);
    sandbox.child.kill("SIGINT");
    expect(await sandbox.ended).toMatchObject({ code: 0, errors: "" });
  });

  it("keeps its world in a file, and goes on with it", async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, "world.json");
    const first = run(["--data", file, "--spaces", "10"]);
    const [list = "", create = ""] = await first.commands();
    const { number } = await (await send(create)).json();
    first.child.kill("SIGTERM");
    expect(await first.ended).toMatchObject({ code: 0, errors: "" });
    expect(JSON.parse(await readFile(file, "utf8")).tables.spaces.length).toBeGreaterThan(10);

    const second = run(["--data", file]);
    await second.commands();
    const url = new URL(/http:[^' ]+/.exec(list)?.[0] ?? "");
    url.port = new URL(await second.url()).port;
    const { spaces } = await (await send(list.replace(/http:[^']+/, url.href))).json();
    expect(spaces.map((space: { number: number }) => space.number)).toContain(number);
    // What goes on would still write in the folder.
    second.child.kill("SIGTERM");
    await second.ended;
  });

  it("says what is wrong with a file, and that --spaces is for a new one", async () => {
    using folder = temporaryFolder();
    folder.write({ "world.json": "{}" });
    const file = join(folder.path, "world.json");
    expect(await run(["--data", file]).ended).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^The snapshot .+ cannot be used: .*\n$/),
    });
    const kept = run(["--data", `${file}.new`]);
    await kept.commands();
    kept.child.kill("SIGINT");
    await kept.ended;
    expect(await run(["--data", `${file}.new`, "--spaces", "5"]).ended).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/has a world already/),
    });
  });

  it("says that its port is taken", async () => {
    const port = await takenPort();
    const { code, errors } = await run(["--port", `${port}`]).ended;
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `The sandbox cannot listen on 127.0.0.1, port ${port}: it is taken; choose another, or 0 for any free one\n`,
    });
  });

  it.each([
    ["--port", "none"],
    ["--port", "70000"],
    ["--spaces", "many"],
    ["--prot", "1"],
  ])("says what is wrong with %s %s, and explains itself", async (...args) => {
    const { code, errors } = await run(args).ended;
    expect(code).toBe(2);
    expect(errors).toMatch(/^.*--.*\n\nUsage: pnpm sandbox/);
  });
});
