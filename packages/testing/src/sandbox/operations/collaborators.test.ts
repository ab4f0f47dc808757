import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";

const space = "/orgs/octo-org/copilot-spaces/5";
const own = "/users/octocat/copilot-spaces/1";
const octocat = { actor_type: "User", actor_identifier: "octocat", role: "writer" };

describe("a collaborator", () => {
  it.each([
    ["a user", octocat, "User/octocat"],
    ["a user by number", { ...octocat, actor_identifier: "1" }, "User/1"],
    ["a user in capitals", { ...octocat, actor_identifier: "OctoCat" }, "User/OCTOCAT"],
    ["a team", { ...octocat, actor_type: "Team", actor_identifier: "developers" }, "Team/Developers"],
    ["a team by number", { ...octocat, actor_type: "Team", actor_identifier: "67890" }, "Team/67890"],
  ])("that is %s is added, changed and removed", async (_, body, path) => {
    const sandbox = start();
    const added = await sandbox.send("defunkt", `POST ${space}/collaborators`, body);
    expect(added).toMatchObject({ status: 201, body: { actor_type: body.actor_type, role: "writer" } });
    const list = await sandbox.send("defunkt", `GET ${space}/collaborators`);
    expect(list.body.collaborators).toEqual([added.body]);
    const changed = await sandbox.send("defunkt", `PUT ${space}/collaborators/${path}`, { role: "admin" });
    expect(changed).toMatchObject({ status: 200, body: { ...added.body, role: "admin" } });
    expect((await sandbox.send("defunkt", `DELETE ${space}/collaborators/${path}`)).status).toBe(204);
    expect((await sandbox.send("defunkt", `DELETE ${space}/collaborators/${path}`)).status).toBe(404);
    expect((await sandbox.send("defunkt", `GET ${space}/collaborators`)).body).toEqual({ collaborators: [] });
  });

  it("whose role becomes no_access is removed, and answered with 204", async () => {
    const sandbox = start();
    await sandbox.send("defunkt", `POST ${space}/collaborators`, octocat);
    const path = `${space}/collaborators/User/octocat`;
    expect(await sandbox.send("defunkt", `PUT ${path}`, { role: "no_access" })).toMatchObject({
      status: 204,
      body: "",
    });
    expect((await sandbox.send("defunkt", `PUT ${path}`, { role: "no_access" })).status).toBe(404);
  });

  it.each([
    ["somebody outside the organization", { ...octocat, actor_identifier: "monalisa" }, { field: "actor_identifier" }],
    ["nobody", { ...octocat, actor_identifier: "nobody" }, { field: "actor_identifier", value: "nobody" }],
    ["a team that there is not", { ...octocat, actor_type: "Team" }, { field: "actor_identifier" }],
    ["a kind that there is not", { ...octocat, actor_type: "Bot" }, { field: "actor_type", value: "Bot" }],
    ["the role no_access", { ...octocat, role: "no_access" }, { field: "role", value: "no_access" }],
    ["no role", { actor_type: "User", actor_identifier: "octocat" }, { field: "role", code: "missing_field" }],
  ])("is refused: %s", async (_, body, error) => {
    const errors = [{ resource: "CopilotSpaceCollaborator", code: "invalid", ...error }];
    const answer = await start().send("defunkt", `POST ${space}/collaborators`, body);
    expect(answer).toMatchObject({ status: 422, body: { errors } });
  });

  it("is added once", async () => {
    const sandbox = start();
    await sandbox.send("defunkt", `POST ${space}/collaborators`, octocat);
    const again = await sandbox.send("defunkt", `POST ${space}/collaborators`, octocat);
    expect(again).toMatchObject({ status: 422, body: { errors: [{ code: "already_exists" }] } });
  });

  it("has in the space what the role says, from then on", async () => {
    const sandbox = start();
    expect((await sandbox.send("monalisa", `GET ${own}`)).status).toBe(404);
    await sandbox.send("octocat", `POST ${own}/collaborators`, {
      ...octocat,
      actor_identifier: "monalisa",
      role: "reader",
    });
    expect((await sandbox.send("monalisa", `GET ${own}`)).status).toBe(200);
    expect((await sandbox.send("monalisa", `DELETE ${own}/resources/1`)).status).toBe(403);
    await sandbox.send("octocat", `PUT ${own}/collaborators/User/monalisa`, { role: "writer" });
    expect((await sandbox.send("monalisa", `DELETE ${own}/resources/1`)).status).toBe(204);
    expect((await sandbox.send("monalisa", `GET ${own}/collaborators`)).status).toBe(403);
    await sandbox.send("octocat", `PUT ${own}/collaborators/User/monalisa`, { role: "admin" });
    expect((await sandbox.send("monalisa", `GET ${own}/collaborators`)).status).toBe(200);
    expect((await sandbox.send("monalisa", `DELETE ${own}`)).status).toBe(403);
  });
});

describe("a user's space", () => {
  it("takes no team", async () => {
    const team = { actor_type: "Team", actor_identifier: "developers", role: "reader" };
    const added = await start().send("octocat", `POST ${own}/collaborators`, team);
    expect(added).toMatchObject({ status: 422, body: { errors: [{ field: "actor_type", value: "Team" }] } });
    const path = `${own}/collaborators/Team/developers`;
    const set = await start().send("octocat", `PUT ${path}`, { role: "reader" });
    expect(set).toMatchObject({ status: 422, body: { errors: [{ field: "actor_type" }] } });
    expect((await start().send("octocat", `DELETE ${path}`)).status).toBe(404);
  });

  it("takes anybody but its owner", async () => {
    const sandbox = start();
    expect((await sandbox.send("octocat", `POST ${own}/collaborators`, octocat)).status).toBe(422);
    const monalisa = { ...octocat, actor_identifier: "monalisa" };
    expect((await sandbox.send("octocat", `POST ${own}/collaborators`, monalisa)).status).toBe(201);
  });
});
