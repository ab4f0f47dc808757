import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { curlCommands, runServer, send, takenPort } from "./process/server-under-test.ts";
import { temporaryFolder } from "./process/temporary-folder.ts";

const run = (args: readonly string[] = []) => runServer("mock.ts", args);

describe("pnpm mock", () => {
  it("prints its address and three commands that work, and ends with Ctrl-C", async () => {
    const mock = run();
    const output = await mock.until("name");
    const answers = await Promise.all(curlCommands(output).map(send));
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 201]);
    mock.child.kill("SIGINT");
    expect(await mock.ended).toMatchObject({ code: 0, errors: "" });
  });

  it("says that its port is taken", async () => {
    const port = await takenPort();
    const { code, errors } = await run(["--port", `${port}`]).ended;
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `The mock cannot listen on 127.0.0.1, port ${port}: it is taken; choose another, or 0 for any free one\n`,
    });
  });

  it("says what is wrong with a document", async () => {
    using folder = temporaryFolder();
    folder.write({ "openapi.yaml": "openapi: 3.1.0\npaths: {}\n" });
    const path = join(folder.path, "openapi.yaml");
    const { code, errors } = await run(["--document", path]).ended;
    expect({ code, errors }).toEqual({ code: 1, errors: `The mock cannot serve ${path}: it has no operations\n` });
  });

  it.each([
    ["--port", "none"],
    ["--port", "70000"],
    ["--prot", "1"],
  ])("says what is wrong with %s %s, and explains itself", async (...args) => {
    const { code, errors } = await run(args).ended;
    expect(code).toBe(2);
    expect(errors).toMatch(/^.*--.*\n\nUsage: pnpm mock/);
  });
});
