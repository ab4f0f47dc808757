import { operations } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";

const rows = Object.values(operations);

describe.each(rows.filter(({ errors }) => errors.includes(404)))("$id", ({ route, requestBody }) => {
  it("answers 404 where there is nothing, with a body that is right or with none", async () => {
    const nowhere = route.replace("{actor_type}", "User").replace(/\{\w+\}/g, "999");
    for (const body of [requestBody?.examples[0]?.value, undefined]) {
      if (body === undefined && requestBody?.required) continue;
      expect(await start().send("octocat", nowhere, body)).toMatchObject({
        status: 404,
        body: { message: "Not Found" },
      });
    }
  });
});

describe("a user's space is worked on as an organization's is", () => {
  const own = "/users/octocat/copilot-spaces/1";

  it("by its resources", async () => {
    const sandbox = start();
    const file = { resource_type: "github_file", metadata: { repository_id: 42, file_path: "README.md" } };
    const { status, body } = await sandbox.send("octocat", `POST ${own}/resources`, file);
    expect(status).toBe(201);
    expect(await sandbox.send("octocat", `POST ${own}/resources`, file)).toMatchObject({ status: 200, body });
    const path = `${own}/resources/${body.id}`;
    const change = { metadata: { file_path: "b.md" } };
    expect(await sandbox.send("octocat", `PUT ${path}`, change)).toMatchObject({ status: 200, body: { id: body.id } });
    expect((await sandbox.send("octocat", `GET ${path}`)).body.metadata.file_path).toBe("b.md");
    expect((await sandbox.send("octocat", `DELETE ${path}`)).status).toBe(204);
  });

  it("by its collaborators", async () => {
    const sandbox = start();
    const monalisa = { actor_type: "User", actor_identifier: "monalisa", role: "reader" };
    expect((await sandbox.send("octocat", `POST ${own}/collaborators`, monalisa)).status).toBe(201);
    const path = `${own}/collaborators/User/MonaLisa`;
    expect((await sandbox.send("octocat", `PUT ${path}`, { role: "admin" })).body.role).toBe("admin");
    expect((await sandbox.send("octocat", `DELETE ${path}`)).status).toBe(204);
    expect((await sandbox.send("monalisa", `GET ${own}`)).status).toBe(404);
  });
});
