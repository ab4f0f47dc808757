import { existsSync, readFileSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loopbackServer } from "./loopback-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { terminal } from "./terminal.ts";

const canary = "ghp_canaryCanary0123456789";

/** A machine without a token, and a server that answers to all. */
async function machine(answer?: () => unknown) {
  const folder = temporaryFolder();
  const server = await loopbackServer(answer);
  const env = { HOME: folder, COPILOT_SPACES_CONFIG_DIR: folder, COPILOT_SPACES_BASE_URL: server.address };
  return { server, env, tokens: join(folder, "tokens") };
}

// Windows has another kind of terminal, without `stty`.
describe.runIf(platform() !== "win32")("at a real terminal", () => {
  it("reads a token that nobody sees", async () => {
    const { env, server, tokens } = await machine();
    const screen = terminal(["auth", "login"], env);
    await screen.shows("it is not shown");
    screen.type(`${canary}\r`);
    expect(await screen.ended).toEqual({ code: 0, restored: true });
    expect(screen.screen()).toContain("as mona");
    expect(screen.screen()).not.toContain("canary");
    expect(readFileSync(join(tokens, encodeURIComponent(server.address)), "utf8")).toBe(`${canary}\n`);
  });

  it("says where there are tokens, and which scopes allow everything", async () => {
    const folder = temporaryFolder();
    const screen = terminal(["auth", "login", "--host", "acme.ghe.com"], { HOME: folder });
    await screen.shows("it is not shown");
    expect(screen.screen()).toContain("https://acme.ghe.com/settings/tokens/new?");
    expect(screen.screen()).toContain("The scopes codespace, repo, user, write:org allow every command.");
    screen.type("\u0003");
    expect(await screen.ended).toEqual({ code: 130, restored: true });
  });

  it.each([
    ["Ctrl-C", `${canary}\u0003`, 130],
    ["Ctrl-D", "\u0004", 2],
    ["an empty line", "\r", 2],
  ])("gives up on a token at %s", async (_what, keys, code) => {
    const { env, server, tokens } = await machine();
    const screen = terminal(["auth", "login"], env);
    await screen.shows("it is not shown");
    screen.type(keys);
    expect(await screen.ended).toEqual({ code, restored: true });
    expect(screen.screen()).not.toMatch(/canary|\n +at /);
    expect([server.requests, existsSync(tokens)]).toEqual([[], false]);
  });

  it("deletes a space whose name is typed", async () => {
    const { env, server } = await machine(() => ({ number: 5, name: "Launch" }));
    const screen = terminal(["space", "delete", "org:acme/5"], { ...env, COPILOT_SPACES_TOKEN: canary });
    await screen.shows('Type "Launch"');
    screen.type("Launch\r");
    expect(await screen.ended).toEqual({ code: 0, restored: true });
    expect(server.requests).toEqual(["GET /orgs/acme/copilot-spaces/5", "DELETE /orgs/acme/copilot-spaces/5"]);
  });

  it.each([
    ["another name", "Lunch\r", 2],
    ["y", "y\r", 2],
    ["Ctrl-D", "\u0004", 2],
    ["Ctrl-C", "Launch\u0003", 130],
  ])("does not delete a space at %s", async (_what, keys, code) => {
    const { env, server } = await machine(() => ({ number: 5, name: "Launch" }));
    const screen = terminal(["space", "delete", "org:acme/5"], { ...env, COPILOT_SPACES_TOKEN: canary });
    await screen.shows('Type "Launch"');
    screen.type(keys);
    expect(await screen.ended).toEqual({ code, restored: true });
    expect(server.requests).toEqual(["GET /orgs/acme/copilot-spaces/5"]);
  });

  it.each([
    ["y\r", 0, 1],
    ["\r", 2, 0],
    ["\u0004", 2, 0],
  ])("asks before it deletes a resource, and takes %j for what it is", async (keys, code, deletions) => {
    const { env, server } = await machine();
    const screen = terminal(["resource", "delete", "org:acme/5", "3"], { ...env, COPILOT_SPACES_TOKEN: canary });
    await screen.shows("[y/N]");
    screen.type(keys);
    expect(await screen.ended).toEqual({ code, restored: true });
    expect(server.requests.filter((line) => line.startsWith("DELETE")).length).toBe(deletions);
  });

  it("ends within a second of Ctrl-C during a request, without a stack", async () => {
    const { env, server } = await machine(() => undefined);
    const asked = server.asked();
    const screen = terminal(["space", "list", "org:acme"], { ...env, COPILOT_SPACES_TOKEN: canary });
    await asked;
    const begin = performance.now();
    screen.type("\u0003");
    expect(await screen.ended).toEqual({ code: 130, restored: true });
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(screen.screen()).not.toMatch(/\n +at |Error|canary/);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("gives the terminal back at %s in a question", async (signal) => {
    const { env } = await machine();
    const screen = terminal(["auth", "login"], env);
    await screen.shows("it is not shown");
    screen.kill(signal);
    expect(await screen.ended).toMatchObject({ restored: true });
  });

  it.each([{ CI: "1" }, { COPILOT_SPACES_NO_INPUT: "1" }])("asks nothing with %j", async (extra) => {
    const { env, server } = await machine();
    const deleting = terminal(["space", "delete", "org:acme/5"], { ...env, ...extra, COPILOT_SPACES_TOKEN: canary });
    expect(await deleting.ended).toEqual({ code: 2, restored: true });
    const login = terminal(["auth", "login"], { ...env, ...extra });
    expect(await login.ended).toEqual({ code: 2, restored: true });
    expect(server.requests).toEqual([]);
  });
});
