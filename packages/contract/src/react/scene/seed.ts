import type { Client } from "@copilot-spaces/client";

/** An organization with three spaces, and a user with one, each with something in it. */
export async function seed({ spaces, resources, collaborators }: Client): Promise<void> {
  const org = { org: "octo-org" };
  for (const name of ["Planning", "Reading", "Writing"]) await spaces.create(org, { name });
  await spaces.create({ username: "octocat" }, { name: "Mine" });
  for (const path of [
    { ...org, space_number: 1 },
    { ...org, space_number: 2 },
    { username: "octocat", space_number: 1 },
  ]) {
    await resources.create(path, { resource_type: "github_file", metadata: { repository_id: 1, file_path: "a.md" } });
    await resources.create(path, { resource_type: "free_text", metadata: { name: "note", text: "text" } });
    await collaborators.add(path, { actor_type: "User", actor_identifier: "hubot", role: "writer" });
  }
  const team = { actor_type: "Team", actor_identifier: "developers", role: "reader" } as const;
  await collaborators.add({ ...org, space_number: 1 }, team);
}
