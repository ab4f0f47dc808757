import { describe, expect, it } from "vitest";
import { now, start } from "../../../test/sandbox/start.ts";

const org = "/orgs/octo-org/copilot-spaces";
const user = "/users/octocat/copilot-spaces";

describe("a new space", () => {
  it("is remembered as it was answered, with the next number", async () => {
    const sandbox = start();
    const created = await sandbox.send("octocat", `POST ${org}`, { name: "Plans", base_role: "writer" });
    expect(created).toMatchObject({ status: 201, body: { number: 6, name: "Plans", base_role: "writer" } });
    expect(created.body).toMatchObject({
      created_at: now,
      creator: { login: "octocat" },
      owner: { type: "Organization" },
    });
    const shown = await sandbox.send("octocat", `GET ${org}/6`);
    expect(shown.body).toEqual(created.body);
    const { body } = await sandbox.send("octocat", `GET ${org}`);
    expect(body.spaces.map(({ number }: { number: number }) => number)).toEqual([3, 4, 5, 6]);
  });

  it("has a number that no other space of its owner had, also after that one is gone", async () => {
    const sandbox = start();
    await sandbox.send("octocat", `POST ${user}`, { name: "A" });
    await sandbox.send("octocat", `DELETE ${user}/6`);
    expect((await sandbox.send("octocat", `POST ${user}`, { name: "B" })).body.number).toBe(7);
  });

  it.each([
    [org, "nobody outside the organization", "monalisa", 403],
    [user, "nobody but its owner", "defunkt", 403],
    ["/users/nobody/copilot-spaces", "nobody who does not exist", "octocat", 404],
    ["/orgs/octocat/copilot-spaces", "nobody where a user stands for an organization", "octocat", 404],
  ])("in %s is created by %s", async (path, _, who, status) => {
    const sandbox = start();
    const before = sandbox.snapshot();
    expect((await sandbox.send(who, `POST ${path}`, { name: "Plans" })).status).toBe(status);
    expect(sandbox.snapshot()).toEqual(before);
  });

  it("is created by an organization's admins only, where the organization says so", async () => {
    const sandbox = start({
      seed: {
        users: [{ login: "a" }, { login: "b" }],
        organizations: [{ login: "acme", admins: ["a"], members: ["b"], members_can_create_spaces: false }],
      },
    });
    expect((await sandbox.send("b", "POST /orgs/acme/copilot-spaces", { name: "Plans" })).status).toBe(403);
    expect((await sandbox.send("a", "POST /orgs/acme/copilot-spaces", { name: "Plans" })).status).toBe(201);
  });

  it.each([
    ["no name", {}, [{ resource: "CopilotSpace", field: "name", code: "missing_field" }]],
    ["a blank name", { name: " " }, [{ field: "name", code: "missing_field" }]],
    ["a name that is a number", { name: 5 }, [{ field: "name", code: "invalid", value: 5 }]],
    ["a misspelt field", { name: "A", descripton: "" }, [{ field: "descripton", code: "invalid" }]],
    ["a base role that there is not", { name: "A", base_role: "owner" }, [{ field: "base_role", value: "owner" }]],
    [
      "instructions that are too long",
      { name: "A", general_instructions: "x".repeat(4001) },
      [{ field: "general_instructions" }],
    ],
    [
      "a resource without its text",
      { name: "A", resources_attributes: [{ resource_type: "free_text", metadata: { name: "a" } }] },
      [{ resource: "CopilotSpaceResource", field: "text", code: "missing_field", index: 0 }],
    ],
  ])("is refused with the field's name: %s", async (_, body, errors) => {
    const answer = await start().send("octocat", `POST ${org}`, body);
    expect(answer).toMatchObject({ status: 422, body: { message: "Validation Failed", status: "422", errors } });
  });

  it("of a user takes no base role beyond reader", async () => {
    const answer = await start().send("octocat", `POST ${user}`, { name: "A", base_role: "writer" });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "base_role", code: "invalid" }] } });
  });
});

describe("a change of a space", () => {
  it("leaves what is not sent as it is, and says when it was", async () => {
    const sandbox = start();
    const before = (await sandbox.send("octocat", `GET ${user}/5`)).body;
    const { status, body } = await sandbox.send("octocat", `PUT ${user}/5`, { name: "Renamed" });
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, name: "Renamed", updated_at: now });
    expect((await sandbox.send("octocat", `GET ${user}/5`)).body).toEqual(body);
  });

  it("of nothing changes nothing", async () => {
    const sandbox = start();
    const before = (await sandbox.send("octocat", `GET ${user}/5`)).body;
    expect((await sandbox.send("octocat", `PUT ${user}/5`, {})).body).toEqual(before);
  });

  it("of the base role takes an admin, and sending the one that it has does not", async () => {
    const sandbox = start();
    expect((await sandbox.send("octocat", `PUT ${org}/3`, { name: "A", base_role: "reader" })).status).toBe(403);
    expect((await sandbox.send("octocat", `PUT ${org}/3`, { name: "A", base_role: "no_access" })).status).toBe(200);
    expect((await sandbox.send("defunkt", `PUT ${org}/3`, { base_role: "reader" })).status).toBe(200);
  });

  it("of a user's space is its owner's alone, whatever others are in it", async () => {
    const body = { name: "Mine" };
    expect((await start().send("octocat", "PUT /users/defunkt/copilot-spaces/1", body)).status).toBe(403);
  });
});

describe("a space that is deleted", () => {
  it("is gone with all that is in it", async () => {
    const sandbox = start();
    expect(await sandbox.send("octocat", `DELETE ${org}/4`)).toMatchObject({ status: 204, body: "" });
    for (const path of ["", "/resources", "/resources/1", "/collaborators"]) {
      expect((await sandbox.send("octocat", `GET ${org}/4${path}`)).status).toBe(404);
    }
    expect((await sandbox.send("octocat", `DELETE ${org}/4`)).status).toBe(404);
  });

  it("is deleted by an admin: who may write may not", async () => {
    const sandbox = start();
    expect((await sandbox.send("octocat", `DELETE ${org}/3`)).status).toBe(403);
    expect((await sandbox.send("defunkt", `DELETE ${org}/3`)).status).toBe(204);
  });
});

describe("a list of spaces", () => {
  const numbers = async (who: string, path: string): Promise<number[]> =>
    (await start().send(who, `GET ${path}`)).body.spaces.map(({ number }: { number: number }) => number);

  it("shows each what they may read", async () => {
    expect(await numbers("defunkt", org)).toEqual([3, 4, 5]);
    expect(await numbers("github-user", org)).toEqual([3, 4, 5]);
    expect(await numbers("octocat", user)).toEqual([1, 2, 3, 5]);
    expect(await numbers("monalisa", user)).toEqual([2]);
    expect(await numbers("octocat", "/users/monalisa/copilot-spaces")).toEqual([1]);
    expect(await numbers("octocat", "/users/defunkt/copilot-spaces")).toEqual([1]);
    expect(await numbers("monalisa", "/users/defunkt/copilot-spaces")).toEqual([]);
  });

  it("of an organization is for its members", async () => {
    expect((await start().send("monalisa", `GET ${org}`)).status).toBe(403);
    expect((await start().send("octocat", "GET /orgs/nobody/copilot-spaces")).status).toBe(404);
  });
});
