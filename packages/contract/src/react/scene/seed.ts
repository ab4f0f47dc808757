import type { Seed, SeedCollaborator, SeedSpace } from "@copilot-spaces/testing/sandbox";

const hubot: SeedCollaborator = { user: "hubot", role: "writer" };
const developers: SeedCollaborator = { team: "developers", role: "reader" };

/** An organization with three spaces, and a user with one, most with something in it. */
export const seed: Seed = {
  users: [{ login: "octocat" }, { login: "hubot" }, { login: "monalisa" }],
  organizations: [
    { login: "octo-org", admins: ["octocat"], members: ["hubot", "monalisa"], teams: [{ slug: "developers" }] },
  ],
  repositories: [{ full_name: "octo-org/app", id: 1 }],
  spaces: [
    { ...filled({ owner: "octo-org", name: "Planning" }, 5), collaborators: [hubot, developers] },
    filled({ owner: "octo-org", name: "Reading" }, 7),
    { owner: "octo-org", name: "Writing" },
    filled({ owner: "octocat", name: "Mine" }, 9),
  ],
};

function filled(space: Pick<SeedSpace, "owner" | "name">, id: number): SeedSpace {
  return {
    ...space,
    resources: [
      { id, resource_type: "github_file", metadata: { repository_id: 1, file_path: "a.md" } },
      { id: id + 1, resource_type: "free_text", metadata: { name: "note", text: "text" } },
    ],
    collaborators: [hubot],
  };
}
