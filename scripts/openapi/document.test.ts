import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle } from "../generate/bundle.ts";
import { getObject, type Json } from "../generate/json.ts";
import { resolvePointer } from "../generate/json-pointer.ts";
import { validatorFor, validatorKinds } from "./validators.ts";

const { document } = bundle(join(import.meta.dirname, "../../spec/openapi.yaml"));

/** Whether a schema of the document takes a value: as Prism checks it and strictly, which must agree. */
function takes(schema: string, value: Json): boolean {
  const answers = validatorKinds.map((kind) =>
    validatorFor(kind, document).compile(`/components/schemas/${schema}`)(value),
  );
  expect(new Set(answers).size).toBe(1);
  return answers[0] === true;
}

/** The value of a named example, with changes; `undefined` removes a field. */
function example(name: string, pointer = "", changes: { [key: string]: Json | undefined } = {}): Json {
  const value = resolvePointer(document, `/components/examples/${name}/value${pointer}`) ?? null;
  return JSON.parse(JSON.stringify({ ...(value as object), ...changes }));
}

describe("a space", () => {
  test("is listed without a role, instructions and resources, and shown with a role", () => {
    const listed = example("spaces-of-org", "/spaces/0");
    expect(takes("SpaceSummary", listed)).toBe(true);
    expect(takes("Space", listed)).toBe(false);
    expect(takes("Space", example("org-space"))).toBe(true);
    expect(takes("SpaceSummary", example("org-space"))).toBe(true);
  });

  test("belongs to a user or an organization, told apart by type", () => {
    const [user, organization] = [example("user-space", "/owner"), example("org-space", "/owner")];
    expect([takes("UserOwner", user), takes("UserOwner", organization)]).toEqual([true, false]);
    expect([takes("OrganizationOwner", user), takes("OrganizationOwner", organization)]).toEqual([false, true]);
    expect(takes("SpaceOwner", example("user-space", "/owner", { type: "Bot" }))).toBe(false);
  });

  test("of a user takes two of the four roles of an organization's", () => {
    const accepted = (schema: string) =>
      ["no_access", "reader", "writer", "admin", "owner"].filter((base_role) =>
        takes(schema, { name: "x", base_role }),
      );
    expect(accepted("CreateSpaceForOrg")).toEqual(["no_access", "reader", "writer", "admin"]);
    expect(accepted("UpdateSpaceForOrg")).toEqual(["no_access", "reader", "writer", "admin"]);
    expect(accepted("CreateSpaceForUser")).toEqual(["no_access", "reader"]);
    expect(accepted("UpdateSpaceForUser")).toEqual(["no_access", "reader"]);
  });

  test("needs a name when it is created and nothing when it is changed", () => {
    expect([takes("CreateSpaceForOrg", {}), takes("UpdateSpaceForOrg", {})]).toEqual([false, true]);
    expect([takes("CreateSpaceForUser", {}), takes("UpdateSpaceForUser", {})]).toEqual([false, true]);
  });

  test("takes instructions of up to 4,000 characters", () => {
    expect(takes("UpdateSpaceForOrg", { general_instructions: "x".repeat(4000) })).toBe(true);
    expect(takes("UpdateSpaceForOrg", { general_instructions: "x".repeat(4001) })).toBe(false);
  });

  test("refuses a misspelt field in a request and lets unknown fields through in an answer", () => {
    expect(takes("CreateSpaceForOrg", { name: "x", resource_attributes: [] })).toBe(false);
    expect(takes("Space", example("org-space", "", { brand_new: true }))).toBe(true);
  });
});

describe("an answer may", () => {
  const owner = example("org-space", "/owner");
  const user = example("user-collaborator");
  const team = example("team-collaborator");
  const machine = example("codespace", "/machine");
  const nothing = { name: null, email: null, company: null, blog: null, location: null, twitter_username: null };

  test.for<[string, string, Json]>([
    ["leave out what a person has not filled in", "UserCollaborator", { ...(user as object), ...nothing, bio: null }],
    ["say so with empty texts, too", "UserCollaborator", { ...(user as object), email: "", blog: "" }],
    ["leave out what an organization has not filled in", "OrganizationOwner", { ...(owner as object), ...nothing }],
    ["say so of an organization, too", "OrganizationOwner", { ...(owner as object), email: "", avatar_url: "" }],
    ["call a team by who owns it", "TeamCollaborator", { ...(team as object), type: "organization" }],
    ["hold instructions of any length", "Space", example("org-space", "", { general_instructions: "x".repeat(5000) })],
    ["hold no instructions", "Space", example("org-space", "", { general_instructions: null, description: null })],
    ["hold a space without its resources", "Space", example("org-space", "", { resources_attributes: undefined })],
    ["say nothing about prebuilds", "CodespaceMachine", machine],
    [
      "say that nothing is known about them",
      "CodespaceMachine",
      { ...(machine as object), prebuild_availability: null },
    ],
    [
      "hold metadata that nobody has heard of",
      "Resource",
      example("free-text-resource", "", { metadata: { name: "a", text: "b", language: "en", pinned: null } }),
    ],
  ])("%s", ([, schema, answer]) => {
    expect(takes(schema, answer)).toBe(true);
  });
});

describe("a change to a space's resources", () => {
  const text = { resource_type: "free_text", metadata: { name: "a", text: "b" } };

  test.for<[string, Json, boolean]>([
    ["a new resource", text, true],
    ["a new upload", { resource_type: "media_content", metadata: {} }, true],
    ["a change", { id: 456, ...text }, true],
    ["a change of the metadata alone", { id: 456, metadata: { text: "c" } }, true],
    ["a removal", { id: 789, _destroy: true }, true],
    ["a removal of nothing", { _destroy: true }, false],
    ["a new resource without metadata", { resource_type: "free_text" }, false],
    ["a text with the metadata of an issue", { resource_type: "free_text", metadata: { number: 1 } }, false],
    ["nothing", {}, false],
  ])("%s", ([, entry, accepted]) => {
    expect(takes("ResourceChange", entry)).toBe(accepted);
    expect(takes("UpdateSpaceForUser", { resources_attributes: [entry] })).toBe(accepted);
  });
});

describe("a resource", () => {
  const metadata = { repository_id: 1, file_path: "a", name: "a", text: "b", number: 2 };
  const types = getObject(getObject(document, "components"), "schemas")["ResourceType"] as { enum: string[] };

  test("is created by itself in five of the seven types", () => {
    const refused = types.enum.filter((resource_type) => !takes("CreateResource", { resource_type, metadata }));
    expect(refused.toSorted()).toEqual(["media_content", "uploaded_text_file"]);
  });

  test.for([
    ["repository", ["repository_id"]],
    ["github_file", ["repository_id", "file_path"]],
    ["free_text", ["name", "text"]],
    ["github_issue", ["repository_id", "number"]],
    ["github_pull_request", ["repository_id", "number"]],
  ] as const)("of the type %s needs %j", ([resource_type, needed]) => {
    const all = Object.entries(metadata);
    for (const name of Object.keys(metadata)) {
      const without = Object.fromEntries(all.filter(([key]) => key !== name));
      const accepted = takes("CreateResource", { resource_type, metadata: without });
      expect(accepted, `without ${name}`).toBe(!needed.some((each) => each === name));
    }
  });

  test("has its times in an answer of its own and may lack them in a space", () => {
    const attached = example("org-space", "/resources_attributes/0");
    expect([takes("SpaceResource", attached), takes("Resource", attached)]).toEqual([true, false]);
    expect(takes("Resource", example("free-text-resource"))).toBe(true);
  });

  test("that was uploaded comes back with its media fields", () => {
    expect(example("media-content-resource", "/metadata")).toMatchObject({ media_type: "image/png", width: 1920 });
    expect(takes("Resource", example("media-content-resource"))).toBe(true);
    expect(takes("Resource", example("media-content-resource", "", { metadata: { width: "1920" } }))).toBe(false);
  });

  test("may have an id above 2^53", () => {
    expect(takes("Resource", example("free-text-resource", "", { id: 2 ** 60 }))).toBe(true);
    expect(takes("Resource", example("free-text-resource", "", { id: 1.5 }))).toBe(false);
  });
});

describe("a collaborator", () => {
  const team = example("collaborators-of-org-space", "/collaborators/1");
  const otherTeam = example("team-collaborator");

  test("is a user or a team, told apart by actor_type", () => {
    expect(takes("Collaborator", example("user-collaborator"))).toBe(true);
    expect(takes("Collaborator", example("user-collaborator", "", { actor_type: "Team" }))).toBe(false);
    expect(takes("Collaborator", example("user-collaborator", "", { actor_type: undefined }))).toBe(false);
  });

  test("that is a team has either of its two shapes", () => {
    expect(team).toHaveProperty("organization");
    expect(team).not.toHaveProperty("type");
    expect(otherTeam).toHaveProperty("organization_id");
    expect(otherTeam).toHaveProperty("type");
    expect([takes("Collaborator", team), takes("Collaborator", otherTeam)]).toEqual([true, true]);
  });

  test("of a user's space is never a team", () => {
    expect(takes("UserCollaboratorList", { collaborators: [team] })).toBe(false);
    expect(takes("CollaboratorList", { collaborators: [team] })).toBe(true);
    const request = { actor_type: "Team", actor_identifier: "developers", role: "reader" };
    expect([takes("AddCollaboratorForOrg", request), takes("AddCollaboratorForUser", request)]).toEqual([true, false]);
  });

  test("is added with three roles and set to four", () => {
    const roles = ["reader", "writer", "admin", "no_access"];
    const who = { actor_type: "User", actor_identifier: "octocat" };
    expect(roles.filter((role) => takes("AddCollaboratorForOrg", { ...who, role }))).toEqual(roles.slice(0, 3));
    expect(roles.filter((role) => takes("SetCollaboratorRole", { role }))).toEqual(roles);
  });
});

describe("a codespace", () => {
  test("is asked for with a body, null or nothing", () => {
    const path = "/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1codespaces/post";
    expect(resolvePointer(document, `${path}/requestBody`)).not.toHaveProperty("required");
    expect(takes("CreateCodespaceFromPullRequest", null)).toBe(true);
    expect(takes("CreateCodespaceFromPullRequest", {})).toBe(true);
    expect(Object.keys(resolvePointer(document, `${path}/responses`) as object)).toEqual(
      expect.arrayContaining(["201", "202", "503"]),
    );
  });

  test("is placed by geo; location still works and is deprecated", () => {
    expect(takes("CreateCodespaceFromPullRequest", { geo: "UsWest", location: "WestUs2" })).toBe(true);
    expect(takes("CreateCodespaceFromPullRequest", { geo: "WestUs2" })).toBe(false);
    const properties = resolvePointer(document, "/components/schemas/CreateCodespaceFromPullRequest/properties");
    expect(properties).toHaveProperty("location.deprecated", true);
  });

  test("may have no machine yet", () => {
    expect(takes("Codespace", example("codespace", "", { machine: null }))).toBe(true);
    expect(takes("Codespace", example("codespace", "", { machine: undefined }))).toBe(false);
  });
});
