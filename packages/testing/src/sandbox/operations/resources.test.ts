import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { now, start } from "../../../test/sandbox/start.ts";

const space = "/orgs/octo-org/copilot-spaces/4";
const text = { resource_type: "free_text", metadata: { name: "a", text: "b" } };
const file = { resource_type: "github_file", metadata: { repository_id: 42, file_path: "README.md", sha: "abc123" } };

describe("a resource", () => {
  it.each([
    ["repository", { repository_id: 42 }],
    ["github_file", { repository_id: 42, file_path: "a.md" }],
    ["free_text", { name: "a", text: "" }],
    ["github_issue", { repository_id: 42, number: 1 }],
    ["github_pull_request", { repository_id: 42, number: 1 }],
  ])("of the type %s is attached, and shown", async (resource_type, metadata) => {
    const sandbox = start();
    const created = await sandbox.send("octocat", `POST ${space}/resources`, { resource_type, metadata });
    expect(created).toMatchObject({ status: 201, body: { id: 791, resource_type, metadata, created_at: now } });
    expect((await sandbox.send("octocat", `GET ${space}/resources/791`)).body).toEqual(created.body);
    const { body } = await sandbox.send("octocat", `GET ${space}`);
    expect(body).toMatchObject({ updated_at: now });
    expect(body.resources_attributes.at(-1)).toEqual({ id: 791, resource_type, metadata });
  });

  it.each(["uploaded_text_file", "media_content", "repo"])("of the type %s is not attached by itself", async (type) => {
    const body = { resource_type: type, metadata: { name: "a", text: "b" } };
    const answer = await start().send("octocat", `POST ${space}/resources`, body);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "resource_type", value: type }] } });
  });

  it("that is an upload is attached with its space", async () => {
    const resources_attributes = [{ resource_type: "uploaded_text_file", metadata: { name: "a", text: "b" } }];
    const { status, body } = await start().send("octocat", `PUT ${space}`, { resources_attributes });
    expect([status, body.resources_attributes.at(-1).resource_type]).toEqual([200, "uploaded_text_file"]);
  });

  it("that is a version of a file attached already is answered with 200, and not attached again", async () => {
    const sandbox = start();
    const first = await sandbox.send("octocat", `POST ${space}/resources`, file);
    const again = await sandbox.send("octocat", `POST ${space}/resources`, file);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    const { sha: _, ...latest } = file.metadata;
    const other = await sandbox.send("octocat", `POST ${space}/resources`, { ...file, metadata: latest });
    expect(other.status).toBe(201);
    await sandbox.send("octocat", `PUT ${space}`, { resources_attributes: [file] });
    expect((await sandbox.send("octocat", `GET ${space}/resources`)).body.resources).toHaveLength(4);
    const clash = await sandbox.send("octocat", `PUT ${space}/resources/${other.body.id}`, { metadata: file.metadata });
    expect(clash).toMatchObject({ status: 422, body: { errors: [{ code: "already_exists" }] } });
  });

  it("keeps the metadata that a change leaves out, its type, and nothing that the document does not have", async () => {
    const sandbox = start();
    const { body } = await sandbox.send("octocat", `PUT ${space}/resources/2`, {
      metadata: { text: "New", owner: {} },
    });
    expect(body).toMatchObject({
      resource_type: "free_text",
      metadata: { name: "notes.txt", text: "New" },
      updated_at: now,
    });
    expect(Object.keys(body.metadata)).toEqual(["name", "text"]);
    expect((await sandbox.send("octocat", `PUT ${space}/resources/2`, {})).body).toEqual(body);
  });

  it.each([
    ["a repository that there is not", { repository_id: 7, file_path: "a" }, { field: "repository_id", value: 7 }],
    ["a private repository of somebody else", { repository_id: 5000, file_path: "a" }, { field: "repository_id" }],
    ["a blank path", { repository_id: 42, file_path: " " }, { field: "file_path" }],
    ["a path that is none", { repository_id: 42, file_path: 5 }, { field: "file_path", value: 5 }],
    ["no repository", { file_path: "a" }, { field: "repository_id", code: "missing_field" }],
  ])("is refused with the field's name: %s", async (_, metadata, error) => {
    const sandbox = start();
    const body = { resource_type: "github_file", metadata };
    const errors = [{ resource: "CopilotSpaceResource", code: "invalid", ...error }];
    expect(await sandbox.send("octocat", `POST ${space}/resources`, body)).toMatchObject({
      status: 422,
      body: { errors },
    });
    const indexed = { status: 422, body: { errors: errors.map((each) => ({ ...each, index: 1 })) } };
    const update = { resources_attributes: [text, body] };
    expect(await sandbox.send("octocat", `PUT ${space}`, update)).toMatchObject(indexed);
  });

  it("is not refused for a field that its type does not have", async () => {
    const metadata = { ...text.metadata, repository_id: 7, number: 0 };
    const answer = await start().send("octocat", `POST ${space}/resources`, { ...text, metadata });
    expect(answer).toMatchObject({ status: 201, body: text });
    expect(Object.keys(answer.body.metadata)).toEqual(["name", "text"]);
  });

  it("is detached once", async () => {
    const sandbox = start();
    expect((await sandbox.send("octocat", `DELETE ${space}/resources/2`)).status).toBe(204);
    expect((await sandbox.send("octocat", `DELETE ${space}/resources/2`)).status).toBe(404);
    expect((await sandbox.send("octocat", `GET ${space}/resources/2`)).status).toBe(404);
  });

  it("is another space's business, by the same number", async () => {
    expect((await start().send("octocat", `GET ${space}/resources/123`)).status).toBe(404);
  });
});

describe("resources_attributes", () => {
  it("attaches, changes and removes in one request", async () => {
    const body = { resources_attributes: [text, { id: 1, _destroy: true }, { id: 2, metadata: { text: "New" } }] };
    const answer = await start().send("octocat", `PUT ${space}`, body);
    expect(answer.body.resources_attributes).toEqual([
      { id: 2, resource_type: "free_text", metadata: { name: "notes.txt", text: "New" } },
      { id: 791, ...text },
    ]);
  });

  it.each([
    ["an unknown id", [{ id: 99, _destroy: true }], { field: "id", code: "missing", index: 0, value: 99 }],
    ["an id twice", [{ id: 2 }, { id: 2, _destroy: true }], { field: "id", index: 1 }],
    ["an id after its removal", [{ id: 2, _destroy: true }, { id: 2 }], { field: "id", index: 1 }],
    ["another type", [{ id: 2, resource_type: "repository" }], { field: "resource_type", index: 0 }],
    ["an id that is given out in the same request", [{ id: 791, _destroy: true }], { field: "id", index: 0 }],
    ["metadata of another type", [{ id: 1, metadata: { repository_id: "x" } }], { field: "repository_id", index: 0 }],
  ])("is refused as a whole for %s", async (_, resources_attributes, error) => {
    const sandbox = start();
    const before = sandbox.snapshot();
    const body = { name: "Changed", resources_attributes: [text, ...resources_attributes] };
    const indexed = { ...error, index: error.index + 1 };
    const answer = await sandbox.send("octocat", `PUT ${space}`, body);
    expect(answer).toMatchObject({ status: 422, body: { errors: [indexed] } });
    expect(sandbox.snapshot()).toEqual(before);
  });

  it("has at most 1000 entries", async () => {
    const resources_attributes = Array.from({ length: 1001 }, () => text);
    const answer = await start().send("octocat", `PUT ${space}`, { resources_attributes });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "resources_attributes" }] } });
  });

  it("changes all or nothing, whatever its entries are", async () => {
    const entry = fc.oneof(
      fc.constant(text),
      fc.constant(file),
      fc.record({ id: fc.constantFrom(1, 2, 99), _destroy: fc.constant(true) }),
      fc.record({
        id: fc.constantFrom(1, 2, 99),
        metadata: fc.constantFrom({ text: "New" }, { repository_id: 7 }, {}),
      }),
      fc.constant({ resource_type: "repository", metadata: { repository_id: 7 } }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (resources_attributes) => {
        const sandbox = start();
        const before = sandbox.snapshot();
        const answer = await sandbox.send("octocat", `PUT ${space}`, { name: "Changed", resources_attributes });
        expect([200, 422]).toContain(answer.status);
        if (answer.status === 422) expect(sandbox.snapshot()).toEqual(before);
        else expect((await sandbox.send("octocat", `GET ${space}`)).body).toEqual(answer.body);
      }),
      { numRuns: 100 },
    );
  });
});
