import { type OperationId, operations } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { start, type TestSandbox } from "../../../test/sandbox/start.ts";
import type { TokenOptions } from "./token.ts";

const ids = Object.values(operations).map(({ id }) => id);

/** A path of the operation that leads somewhere, for octocat; what is sent there matters less than who may. */
function requestOf(id: OperationId): string {
  const { method, path } = operations[id];
  const values: Record<string, string> = {
    org: "octo-org",
    username: "octocat",
    space_number: path.startsWith("/orgs") ? "4" : "1",
    space_resource_id: "1",
    actor_type: "User",
    actor_identifier: "github-user",
    owner: "octocat",
    repo: "Hello-World",
    pull_number: "1",
    codespace_name: "monalisa-octocat-hello-world-g4wpq6h95q",
  };
  return `${method} ${path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name)}`;
}

async function statusWith(sandbox: TestSandbox, id: OperationId, options: TokenOptions): Promise<number> {
  const token = sandbox.token("octocat", options);
  const body = operations[id].requestBody?.examples[0]?.value;
  return (await sandbox.send({ token }, requestOf(id), body)).status;
}

describe.each(ids)("%s", (id) => {
  const { access } = operations[id];

  it("takes a classic token with the scopes of its row, and refuses one that lacks any of them", async () => {
    const scopes = access?.scopes ?? [];
    expect(await statusWith(start(), id, { scopes })).not.toBe(403);
    for (const scope of scopes) {
      const fewer = scopes.filter((each) => each !== scope);
      expect(await statusWith(start(), id, { scopes: fewer })).toBe(403);
    }
  });

  it("takes fine-grained tokens and GitHub Apps as its row says, with the permission that it names", async () => {
    if (access === undefined || id === "orgs/list-for-authenticated-user") return;
    for (const kind of ["fine-grained", "github-app"] as const) {
      const allowed = kind === "github-app" ? access.githubApps && access.fineGrained : access.fineGrained;
      if (allowed === false) {
        expect(await statusWith(start(), id, { kind })).toBe(403);
        continue;
      }
      const permissions = { [allowed.permission]: allowed.access };
      expect(await statusWith(start(), id, { kind, permissions })).not.toBe(403);
      expect(await statusWith(start(), id, { kind, permissions: {} })).toBe(403);
      if (allowed.access === "write") {
        expect(await statusWith(start(), id, { kind, permissions: { [allowed.permission]: "read" } })).toBe(403);
      }
    }
  });
});

describe("a token", () => {
  it("is answered with its scopes, and with those that the operation takes", async () => {
    const sandbox = start();
    const token = sandbox.token("octocat", { scopes: ["user", "repo"] });
    const { headers } = await sandbox.send({ token }, "GET /users/octocat/copilot-spaces");
    expect(headers.get("x-oauth-scopes")).toBe("user, repo");
    expect(headers.get("x-accepted-oauth-scopes")).toBe("read:user, user, write:user");
    const fine = sandbox.token("octocat", { kind: "fine-grained" });
    expect((await sandbox.send({ token: fine }, "GET /user")).headers.has("x-oauth-scopes")).toBe(false);
  });

  it.each([
    ["admin:org", "GET /orgs/octo-org/copilot-spaces", 200],
    ["write:org", "GET /orgs/octo-org/copilot-spaces", 200],
    ["user", "GET /users/octocat/copilot-spaces", 200],
    ["write:user", "GET /users/octocat/copilot-spaces", 200],
    ["user", "GET /user/orgs", 200],
    ["read:org", "GET /users/octocat/copilot-spaces", 403],
    ["__proto__", "GET /users/octocat/copilot-spaces", 403],
  ])("with the scope %s and what follows from it: %s is %i", async (scope, request, status) => {
    const sandbox = start();
    const token = sandbox.token("octocat", { scopes: [scope] });
    expect((await sandbox.send({ token }, request)).status).toBe(status);
  });

  it("has to be there, to be one, and not to have expired", async () => {
    const sandbox = start();
    const get = (authorization?: string) =>
      sandbox.fetch("https://api.github.com/user", authorization === undefined ? {} : { headers: { authorization } });
    const messageOf = async (response: Promise<Response>) => (await (await response).json()).message;
    expect(await messageOf(get())).toBe("Requires authentication");
    const expired = sandbox.token("octocat", { expires: "2025-01-01T12:00:00Z" });
    const nobody = `sandbox.nobody`;
    for (const wrong of [
      "octocat",
      "sandbox",
      nobody,
      "sandbox.octocat.e30.x",
      "sandbox.octocat.!!",
      expired,
      "",
      "x y",
    ]) {
      const response = await get(`Bearer ${wrong}`);
      expect([wrong, response.status]).toEqual([wrong, 401]);
      expect(await messageOf(get(`Bearer ${wrong}`))).toBe("Bad credentials");
    }
    for (const scheme of ["Bearer", "bearer", "token"]) {
      expect((await get(`${scheme} ${sandbox.token("octocat")}`)).status).toBe(200);
    }
    expect((await get(`Basic ${sandbox.token("octocat")}`)).status).toBe(401);
  });

  it("works in another sandbox, and after a reset", async () => {
    const token = start().token("octocat", { scopes: ["read:org"] });
    const sandbox = start();
    sandbox.reset();
    expect((await sandbox.send({ token }, "GET /orgs/octo-org/copilot-spaces")).status).toBe(200);
  });

  it("is made for somebody in the world, of a kind that there is", () => {
    expect(() => start().token("nobody")).toThrow('Nobody in the sandbox has the login "nobody"');
    expect(() => start().token("octocat", { expires: "soon" })).toThrow('"soon" is no time');
  });
});

describe("a fine-grained token", () => {
  it("reaches the accounts that it was granted, and no others", async () => {
    const sandbox = start();
    const token = sandbox.token("octocat", { kind: "fine-grained", accounts: ["octocat"] });
    const answer = await sandbox.send({ token }, "GET /orgs/octo-org/copilot-spaces");
    expect(answer).toMatchObject({
      status: 403,
      body: { message: "Resource not accessible by personal access token" },
    });
    const granted = sandbox.token("octocat", { kind: "github-app", accounts: ["Octo-Org"] });
    expect((await sandbox.send({ token: granted }, "GET /orgs/octo-org/copilot-spaces")).status).toBe(200);
  });

  it("does not see spaces that refer to repositories that it was not granted, nor attaches them", async () => {
    const sandbox = start();
    const token = sandbox.token("octocat", { kind: "fine-grained", repositories: ["octo-org/handbook"] });
    const { body } = await sandbox.send({ token }, "GET /orgs/octo-org/copilot-spaces");
    expect(body.spaces.map(({ number }: { number: number }) => number)).toEqual([4]);
    expect((await sandbox.send({ token }, "GET /orgs/octo-org/copilot-spaces/3")).status).toBe(404);
    const planning = { resource_type: "repository", metadata: { repository_id: 456 } };
    const attached = await sandbox.send({ token }, "POST /orgs/octo-org/copilot-spaces/4/resources", planning);
    expect(attached).toMatchObject({ status: 422, body: { errors: [{ field: "repository_id", value: 456 }] } });
  });

  it("is shown no organizations", async () => {
    const sandbox = start();
    const token = sandbox.token("octocat", { kind: "fine-grained" });
    expect(await sandbox.send({ token }, "GET /user/orgs")).toMatchObject({ status: 200, body: [] });
  });
});
