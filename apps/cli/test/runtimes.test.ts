import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { nodes } from "@copilot-spaces/runtimes";
import { describe, expect, it } from "vitest";
import { builtCommand } from "./built-command.ts";
import { loopbackServer } from "./loopback-server.ts";

const [, file = ""] = builtCommand;
const runtimes = [{ major: Number.parseInt(process.versions.node, 10), program: process.execPath }, ...nodes];

describe.each(runtimes)("on Node $major", ({ program, major }) => {
  const run = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const own = { PATH: process.env["PATH"], COPILOT_SPACES_TOKEN: "any", ...env };
    return promisify(execFile)(program, [file, ...args], { env: own });
  };

  it("is that Node", async () => {
    const { stdout } = await promisify(execFile)(program, ["--version"]);
    expect(stdout).toMatch(new RegExp(`^v${major}\\.`));
  });

  it("helps, completes and plans without a word on standard error", async () => {
    for (const args of [
      ["--version"],
      ["--help"],
      ["__complete", "--", "space", ""],
      ["docs", "share with a team"],
      ["space", "create", "--org", "octo-org", "--name", "Plans", "--resource", "octo-org/app", "--dry-run"],
      ["space", "list", "--org", "octo-org", "--print", "curl"],
    ]) {
      const { stdout, stderr } = await run(args);
      expect({ args, written: stdout.length > 0, stderr }).toEqual({ args, written: true, stderr: "" });
    }
  });

  it("sends, filters and reports", async () => {
    const server = await loopbackServer(() => ({ spaces: [{ number: 3, name: "Plans" }] }));
    const env = { COPILOT_SPACES_BASE_URL: server.address };
    const { stdout } = await run(["space", "list", "--org", "octo-org", "--jq", ".[].name"], env);
    expect(stdout).toBe("Plans\n");
    const { stdout: yaml } = await run(["space", "list", "--org", "octo-org", "-o", "yaml"], env);
    expect(yaml).toBe("- number: 3\n  name: Plans\n");
    const failed = run(["space", "get", "org:octo-org/3", "--retries", "0", "--json"], {
      COPILOT_SPACES_BASE_URL: "http://127.0.0.1:1",
    });
    await expect(failed).rejects.toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/^{"error":/) });
  });
});
