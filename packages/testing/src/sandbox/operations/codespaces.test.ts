import { describe, expect, it } from "vitest";
import { now, start } from "../../../test/sandbox/start.ts";

const path = "/repos/octocat/Hello-World/pulls/1/codespaces";

describe("a codespace", () => {
  it("is created ready, with what was asked for, and remembered", async () => {
    const sandbox = start();
    const body = { geo: "EuropeWest", machine: "premiumLinux", display_name: "Mine", idle_timeout_minutes: 5 };
    const created = await sandbox.send("octocat", `POST ${path}`, body);
    expect(created).toMatchObject({
      status: 201,
      body: { state: "Available", location: "WestEurope", display_name: "Mine" },
    });
    expect(created.body).toMatchObject({ machine: { name: "premiumLinux" }, idle_timeout_minutes: 5, created_at: now });
    const shown = await sandbox.send("octocat", `GET /user/codespaces/${created.body.name}`);
    expect(shown.body).toEqual(created.body);
  });

  it.each([
    ["null", "null"],
    ["nothing", undefined],
  ])("is created from a body that is %s", async (_, body) => {
    expect((await start().send("octocat", `POST ${path}`, body)).status).toBe(201);
  });

  it("is answered with 202 where it is retried, and comes up when its time has come", async () => {
    const sandbox = start();
    sandbox.faults.add({ kind: "codespace-retried", milliseconds: 60_000 });
    const created = await sandbox.send("octocat", `POST ${path}`);
    expect(created).toMatchObject({ status: 202, body: { state: "Queued", machine: null, pending_operation: true } });
    const get = `GET /user/codespaces/${created.body.name}`;
    sandbox.clock.advance(59_000);
    expect((await sandbox.send("octocat", get)).body.state).toBe("Queued");
    sandbox.clock.advance(1_000);
    const ready = (await sandbox.send("octocat", get)).body;
    expect(ready).toMatchObject({ state: "Available", machine: { name: "standardLinux" } });
    expect(ready).not.toHaveProperty("pending_operation");
  });

  it.each([
    ["a pull request that there is not", "/repos/octocat/Hello-World/pulls/2/codespaces", 404],
    ["a pull request that is no number", "/repos/octocat/Hello-World/pulls/x/codespaces", 404],
    ["a repository that there is not", "/repos/octocat/nothing/pulls/1/codespaces", 404],
    ["somebody else's private repository", "/repos/monalisa/diary/pulls/1/codespaces", 404],
  ])("is not created from %s", async (_, wrong, status) => {
    expect((await start().send("octocat", `POST ${wrong}`)).status).toBe(status);
  });

  it.each([
    ["a machine that there is not", { machine: "huge" }, /^machine must be one of/],
    ["a place that there is not", { geo: "Moon" }, /^geo must be/],
    ["an old place that there is not", { location: "Moon" }, /^location must be one of/],
    ["a retention that is too long", { retention_period_minutes: 50_000 }, /^retention_period_minutes must be/],
    ["a field that there is not", { size: 1 }, /^size is not a known field/],
  ])("is not created for %s; this operation knows no 422", async (_, body, message) => {
    const answer = await start().send("octocat", `POST ${path}`, body);
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(message) } });
  });

  it("is its owner's alone", async () => {
    const name = "monalisa-octocat-hello-world-g4wpq6h95q";
    expect((await start().send("defunkt", `GET /user/codespaces/${name}`)).status).toBe(404);
    expect((await start().send("octocat", `GET /user/codespaces/${name.toUpperCase()}`)).status).toBe(200);
  });
});

describe("the helpers", () => {
  it("page through organizations by numbers", async () => {
    const logins = ["a", "b", "c"];
    const seed = {
      users: [{ login: "mona" }],
      organizations: logins.map((login) => ({ login, admins: ["mona"] })),
    };
    const sandbox = start({ seed });
    const first = await sandbox.send("mona", "GET /user/orgs?per_page=2");
    expect(first.body.map(({ login }: { login: string }) => login)).toEqual(["a", "b"]);
    expect(first.headers.get("link")).toBe(
      '<https://api.github.com/user/orgs?per_page=2&page=2>; rel="next", <https://api.github.com/user/orgs?per_page=2&page=2>; rel="last"',
    );
    const last = await sandbox.send("mona", "GET /user/orgs?per_page=2&page=2");
    expect(last.body).toHaveLength(1);
    expect(last.headers.get("link")).toContain('rel="prev"');
  });

  it("show a private repository to those who may read it", async () => {
    const sandbox = start();
    expect((await sandbox.send("octocat", "GET /repos/octo-org/planning")).body).toMatchObject({
      id: 456,
      private: true,
    });
    expect((await sandbox.send("monalisa", "GET /repos/octo-org/planning")).status).toBe(404);
    const token = sandbox.token("octocat", { scopes: ["read:org"] });
    expect((await sandbox.send({ token }, "GET /repos/octo-org/planning")).status).toBe(404);
    expect((await sandbox.send({ token }, "GET /repos/octo-org/handbook")).status).toBe(200);
  });
});
