import { operations } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { start } from "../../test/sandbox/start.ts";

/** octocat has three numbers in the documentation; the seed has one, and whoever else is shown has the page's own. */
const octocatsNumbers = [1, 3, 12345];

/** The requests of the documentation, in its own world, and the example that each is answered with. */
const requests: readonly [
  operation: keyof typeof operations,
  status: number,
  example: string,
  who: string,
  request: string,
  body?: unknown,
][] = [
  ["copilot-spaces/list-for-org", 200, "spaces-of-org", "defunkt", "GET /orgs/octo-org/copilot-spaces?per_page=2"],
  [
    "copilot-spaces/list-for-org",
    200,
    "spaces-of-org-page-2",
    "octocat",
    "GET /orgs/OCTO-ORG/copilot-spaces?per_page=2&after=Y3Vyc29yOnYyOjQ%3D",
  ],
  ["copilot-spaces/get-for-org", 200, "org-space", "octocat", "GET /orgs/octo-org/copilot-spaces/3"],
  [
    "copilot-spaces/list-resources-for-org",
    200,
    "resources-of-org-space",
    "octocat",
    "GET /orgs/octo-org/copilot-spaces/4/resources",
  ],
  [
    "copilot-spaces/update-resource-for-user",
    200,
    "updated-resource",
    "octocat",
    "PUT /users/octocat/copilot-spaces/1/resources/1",
    { metadata: { name: "updated-notes.txt", text: "Updated content" } },
  ],
  [
    "copilot-spaces/list-collaborators-for-org",
    200,
    "collaborators-of-org-space",
    "octocat",
    "GET /orgs/octo-org/copilot-spaces/3/collaborators",
  ],
  [
    "copilot-spaces/update-collaborator-for-org",
    200,
    "admin-collaborator",
    "defunkt",
    "PUT /orgs/octo-org/copilot-spaces/3/collaborators/User/octocat",
    { role: "admin" },
  ],
  [
    "copilot-spaces/update-collaborator-for-org",
    200,
    "admin-team-collaborator",
    "defunkt",
    "PUT /orgs/octo-org/copilot-spaces/3/collaborators/Team/developers",
    { role: "admin" },
  ],
  [
    "copilot-spaces/add-collaborator-for-org",
    201,
    "user-collaborator",
    "defunkt",
    "POST /orgs/octo-org/copilot-spaces/5/collaborators",
    { actor_type: "User", actor_identifier: "octocat", role: "writer" },
  ],
  ["copilot-spaces/list-for-user", 200, "spaces-of-user", "octocat", "GET /users/octocat/copilot-spaces?per_page=2"],
  [
    "copilot-spaces/list-for-user",
    200,
    "spaces-of-user-page-2",
    "octocat",
    "GET /users/octocat/copilot-spaces?per_page=1&after=Y3Vyc29yOnYyOjI%3D",
  ],
  [
    "copilot-spaces/list-resources-for-user",
    200,
    "resources-of-user-space",
    "octocat",
    "GET /users/octocat/copilot-spaces/1/resources",
  ],
  [
    "copilot-spaces/list-resources-for-user",
    200,
    "resources-of-every-type",
    "octocat",
    "GET /users/octocat/copilot-spaces/3/resources",
  ],
  [
    "copilot-spaces/list-collaborators-for-user",
    200,
    "collaborators-of-user-space",
    "defunkt",
    "GET /users/defunkt/copilot-spaces/1/collaborators",
  ],
  ["users/get-authenticated", 200, "authenticated-user", "octocat", "GET /user"],
  ["orgs/list-for-authenticated-user", 200, "organizations", "octocat", "GET /user/orgs"],
  ["repos/get", 200, "repository", "octocat", "GET /repos/octocat/hello-world"],
  [
    "codespaces/get-for-authenticated-user",
    200,
    "codespace",
    "octocat",
    "GET /user/codespaces/monalisa-octocat-hello-world-g4wpq6h95q",
  ],
  ["copilot-spaces/get-for-org", 404, "not-found", "octocat", "GET /orgs/octo-org/copilot-spaces/9"],
];

describe("in the documentation's world", () => {
  it.each(requests)("%s answers %i with the example %s", async (id, status, name, who, request, body) => {
    const answer = await start().send(who, request, body);
    expect(answer.status).toBe(status);
    expect(agree(answer.body)).toEqual(agree(example(id, status, name)));
  });

  it("a user's space differs from its example in the number that the documentation gave to two spaces", async () => {
    const { body } = await start().send("octocat", "GET /users/octocat/copilot-spaces/5");
    expect(agree({ ...body, id: 42 })).toEqual(agree(example("copilot-spaces/get-for-user", 200, "user-space")));
  });

  it.each([1, 2, 3, 4, 5, 6, 7])("resource %i of every type is shown by itself as in the list", async (id) => {
    const sandbox = start();
    const { body } = await sandbox.send("octocat", "GET /users/octocat/copilot-spaces/3/resources");
    const one = await sandbox.send("octocat", `GET /users/octocat/copilot-spaces/3/resources/${id}`);
    expect(one.body).toEqual(body.resources[id - 1]);
  });

  it.each([
    ["copilot-spaces/create-for-org", "octocat", "POST /orgs/octo-org/copilot-spaces", 201],
    ["copilot-spaces/update-for-org", "defunkt", "PUT /orgs/octo-org/copilot-spaces/5", 200],
    ["copilot-spaces/create-resource-for-org", "octocat", "POST /orgs/octo-org/copilot-spaces/4/resources", 201],
    ["copilot-spaces/add-collaborator-for-org", "defunkt", "POST /orgs/octo-org/copilot-spaces/5/collaborators", 201],
    [
      "copilot-spaces/update-collaborator-for-org",
      "defunkt",
      "PUT /orgs/octo-org/copilot-spaces/3/collaborators/User/octocat",
      [200, 204],
    ],
    ["copilot-spaces/create-for-user", "octocat", "POST /users/octocat/copilot-spaces", 201],
    ["copilot-spaces/update-for-user", "octocat", "PUT /users/octocat/copilot-spaces/2", 200],
    ["copilot-spaces/create-resource-for-user", "octocat", "POST /users/octocat/copilot-spaces/1/resources", 201],
    [
      "copilot-spaces/add-collaborator-for-user",
      "monalisa",
      "POST /users/monalisa/copilot-spaces/1/collaborators",
      201,
    ],
    [
      "copilot-spaces/update-collaborator-for-user",
      "defunkt",
      "PUT /users/defunkt/copilot-spaces/1/collaborators/User/octocat",
      [200, 204],
    ],
    [
      "codespaces/create-with-pr-for-authenticated-user",
      "octocat",
      "POST /repos/octocat/Hello-World/pulls/1/codespaces",
      201,
    ],
  ] as const)("%s takes each of its documented requests", async (id, who, request, expected) => {
    const examples = operations[id].requestBody?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, value } of examples) {
      const { status } = await start().send(who, request, value);
      expect([name, [expected].flat().some((each) => each === status)]).toEqual([name, true]);
    }
  });
});

function example(id: keyof typeof operations, status: number, name: string): unknown {
  const response = operations[id].responses.find((each) => each.status === status);
  return response?.examples.find((each) => each.name === name)?.value;
}

/** Makes octocat one person: the documentation gives three numbers, and node ids to match. */
function agree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(agree);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    // The examples leave out what is not set.
    .filter(([name, each]) => !(["general_instructions", "display_name"].includes(name) && each === null))
    .map(([name, each]): [string, unknown] => [name, agree(each)]);
  const object: Record<string, unknown> = Object.fromEntries(entries);
  if (object["login"] === "octocat" && octocatsNumbers.includes(Number(object["id"]))) {
    return { ...object, id: 1, ...("node_id" in object && { node_id: "MDQ6VXNlcjE=" }) };
  }
  return object;
}
