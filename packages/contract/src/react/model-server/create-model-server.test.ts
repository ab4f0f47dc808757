import { createClient } from "@copilot-spaces/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createModelServer } from "./create-model-server.ts";

const path = { org: "octo-org", space_number: 1 };

function connected() {
  const server = createModelServer({ orgs: ["octo-org"], users: ["octocat"] });
  return createClient({ fetch: server.fetch, retry: { limit: 0 } });
}

describe("the model server", () => {
  it("remembers a space, and counts its owner's spaces by themselves", async () => {
    const client = connected();
    const created = await client.spaces.create({ org: "octo-org" }, { name: "Planning" });
    expect(await client.spaces.create({ username: "octocat" }, { name: "Mine" })).toMatchObject({ number: 1 });
    expect(created).toMatchObject({ number: 1, name: "Planning", base_role: "no_access" });
    expect(await client.spaces.get({ org: "OCTO-ORG", space_number: 1 })).toEqual(created);
    await client.spaces.delete(path);
    await expect(client.spaces.get(path)).rejects.toMatchObject({ status: 404 });
    expect(await client.spaces.create({ org: "octo-org" }, { name: "Next" })).toMatchObject({ number: 2 });
  });

  it("lists spaces in pages, both ways", async () => {
    const client = connected();
    for (const name of ["a", "b", "c", "d", "e"]) await client.spaces.create({ org: "octo-org" }, { name });
    const forth = await namesOf(client.spaces.list({ org: "octo-org", per_page: 2 }).pages());
    expect(forth).toEqual(["ab", "cd", "e"]);
    const back = await namesOf(client.spaces.list({ org: "octo-org", per_page: 2, before: "beside-5" }).pages());
    expect(back).toEqual(["cd", "ab"]);
  });

  it("shows a space's resources in the space", async () => {
    const client = connected();
    const file = { resource_type: "github_file", metadata: { repository_id: 1, file_path: "a.md" } } as const;
    await client.spaces.create({ org: "octo-org" }, { name: "Planning", resources_attributes: [file] });
    const again = await client.resources.create(path, file).withResponse();
    expect(again.status).toBe(200);
    const space = await client.spaces.update(path, {
      resources_attributes: [
        { id: again.data.id, _destroy: true },
        { ...file, metadata: { ...file.metadata, sha: "1" } },
      ],
    });
    expect(space.resources_attributes).toMatchObject([{ metadata: { sha: "1" } }]);
    expect(await client.resources.list(path)).toMatchObject({ resources: [{ metadata: { sha: "1" } }] });
    await expect(
      client.spaces.update(path, { name: "lost", resources_attributes: [{ id: 99, _destroy: true }] }),
    ).rejects.toMatchObject({ status: 422 });
    expect(await client.spaces.get(path)).toEqual(space);
  });

  it("ends a collaboration by its role as by its removal", async () => {
    const client = connected();
    await client.spaces.create({ org: "octo-org" }, { name: "Planning" });
    const team = { ...path, actor_type: "Team", actor_identifier: "Developers" } as const;
    await client.collaborators.add(path, { actor_type: "Team", actor_identifier: "5", role: "reader" });
    expect(await client.collaborators.set(team, { role: "admin" })).toMatchObject({
      slug: "developers",
      role: "admin",
    });
    expect((await client.collaborators.set(team, { role: "no_access" }).withResponse()).status).toBe(204);
    await expect(client.collaborators.remove(team)).rejects.toMatchObject({ status: 404 });
  });

  it("refuses what the document forbids", async () => {
    const client = connected();
    await client.spaces.create({ username: "octocat" }, { name: "Mine" });
    const mine = { username: "octocat", space_number: 1 };
    const writer = { base_role: "writer" } as never;
    await expect(client.spaces.update(mine, writer)).rejects.toMatchObject({ status: 422 });
    const team = { actor_type: "Team", actor_identifier: "developers", role: "reader" } as never;
    await expect(client.collaborators.add(mine, team)).rejects.toMatchObject({ status: 422 });
  });

  it("answers as the document says, whatever it is asked for", async () => {
    const small = fc.integer({ min: 1, max: 3 });
    const role = fc.constantFrom("reader", "writer", "admin", "no_access");
    const handle = fc.constantFrom("hubot", "monalisa", "developers", "nobody");
    const type = fc.constantFrom("User", "Team");
    const owner = fc.constantFrom({ org: "octo-org" }, { username: "octocat" }, { org: "nobody" });
    const step = fc.record({ call: fc.nat(13), owner, number: small, id: fc.nat(12), role, handle, type });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        const client = connected();
        for (const each of steps) await anyCall(client, each);
      }),
      { numRuns: 60 },
    );
  });
});

interface Step {
  readonly call: number;
  readonly owner: object;
  readonly number: number;
  readonly id: number;
  readonly role: string;
  readonly handle: string;
  readonly type: string;
}

/** Any of the methods, with values that its types may well forbid. What is refused must be an ApiError. */
async function anyCall(client: ReturnType<typeof createClient>, { call, owner, number, id, role, handle, type }: Step) {
  const { spaces, resources, collaborators } = client;
  const space = { ...owner, space_number: number } as never;
  const resource = { ...owner, space_number: number, space_resource_id: id } as never;
  const actor = { ...owner, space_number: number, actor_type: type, actor_identifier: handle } as never;
  const file = { resource_type: "github_file", metadata: { repository_id: id, file_path: handle } };
  const changes = [file, { id, _destroy: true }, { id: id + 1, metadata: { file_path: "b" } }].slice(0, number);
  const calls = [
    () => spaces.list({ ...owner, per_page: number } as never),
    () => spaces.create(owner as never, { name: handle, resources_attributes: [file] } as never),
    () => spaces.get(space),
    () => spaces.update(space, { name: handle, base_role: role, resources_attributes: changes } as never),
    () => spaces.delete(space),
    () => resources.list(space),
    () => resources.create(space, file as never),
    () => resources.get(resource),
    () => resources.update(resource, { metadata: { file_path: role } } as never),
    () => resources.delete(resource),
    () => collaborators.list(space),
    () => collaborators.add(space, { actor_type: type, actor_identifier: handle, role } as never),
    () => collaborators.set(actor, { role } as never),
    () => collaborators.remove(actor),
  ];
  try {
    await calls[call]?.();
  } catch (error) {
    expect(error).toMatchObject({ name: "ApiError" });
  }
}

async function namesOf(pages: AsyncIterable<{ readonly items: readonly { readonly name: string }[] }>) {
  const names: string[] = [];
  for await (const { items } of pages) names.push(items.map(({ name }) => name).join(""));
  return names;
}
