import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";
import { largeSeed } from "./large-seed.ts";
import { plant } from "./plant.ts";
import type { Seed } from "./seed.ts";

const users = [{ login: "mona" }];
const text = { id: 1, resource_type: "free_text", metadata: { name: "a", text: "b" } } as const;

describe("a seed", () => {
  it("needs little: what is left out is filled in, and ids are given out", async () => {
    const sandbox = start({
      seed: {
        users,
        organizations: [{ login: "acme", admins: ["mona"], teams: [{ slug: "crew", members: ["mona"] }] }],
        repositories: [{ full_name: "acme/app" }],
        spaces: [
          { owner: "acme", name: "A", number: 4, collaborators: [{ team: "crew", role: "reader" }] },
          { owner: "acme", name: "B", resources: [{ resource_type: "repository", metadata: { repository_id: 1 } }] },
          { owner: "mona", name: "C" },
        ],
        codespaces: [{ name: "c", owner: "mona", repository: "acme/app", pull_number: 1 }],
      },
    });
    const { body } = await sandbox.send("mona", "GET /orgs/acme/copilot-spaces");
    expect(body.spaces.map(({ id, number }: { id: number; number: number }) => [id, number])).toEqual([
      [1, 4],
      [2, 5],
    ]);
    expect((await sandbox.send("mona", "GET /users/mona/copilot-spaces/1")).body.id).toBe(3);
    expect((await sandbox.send("mona", "GET /user/codespaces/c")).status).toBe(200);
  });

  it.each<[string, Seed]>([
    [
      'The seed\'s organization "acme" names "lisa", who is not among its users',
      { organizations: [{ login: "acme", admins: ["lisa"] }] },
    ],
    ['The seed\'s space "A" names "lisa"', { users, spaces: [{ owner: "lisa", name: "A" }] }],
    ['The seed has the login "MONA" twice', { users, organizations: [{ login: "MONA" }] }],
    [
      'The seed\'s user "b" has the number 1, which is taken',
      {
        users: [
          { login: "a", id: 1 },
          { login: "b", id: 1 },
        ],
      },
    ],
    ['The seed\'s user "a" has the number 0', { users: [{ login: "a", id: 0 }] }],
    ['needs an owner and a name, as in "octocat/Hello-World"', { users, repositories: [{ full_name: "mona" }] }],
    [
      'belongs to a user and has the base role "admin"',
      { users, spaces: [{ owner: "mona", name: "A", base_role: "admin" }] },
    ],
    [
      'names the team "crew", which its owner lacks',
      { users, spaces: [{ owner: "mona", name: "A", collaborators: [{ team: "crew", role: "reader" }] }] },
    ],
    [
      'The seed\'s space "A" has the resource 1 twice',
      { users, spaces: [{ owner: "mona", name: "A", resources: [text, text] }] },
    ],
    [
      "needs a creator: its owner has no members",
      { organizations: [{ login: "acme" }], spaces: [{ owner: "acme", name: "A" }] },
    ],
    [
      'names "mona/app", which it does not have',
      { users, codespaces: [{ name: "c", owner: "mona", repository: "mona/app", pull_number: 1 }] },
    ],
  ])("that contradicts itself is refused by name: %s", (message, seed) => {
    expect(() => plant(seed)).toThrow(message);
    expect(() => plant(seed)).toThrow(expect.objectContaining({ name: "SandboxError" }));
  });
});

describe("a large world", () => {
  it("is the documentation's, with as many spaces more in octo-org, and always the same", async () => {
    const seed = largeSeed(1000);
    const tables = plant(seed);
    expect(tables.spaces).toHaveLength(plant(largeSeed(0)).spaces.length + 1000);
    expect(plant(seed)).toEqual(tables);
    expect(plant(largeSeed(1000))).toEqual(tables);
    const sandbox = start({ seed: largeSeed(1000) });
    const roles = new Set<string>();
    for (let number = 6; number < 26; number += 1) {
      const { body } = await sandbox.send("defunkt", `GET /orgs/octo-org/copilot-spaces/${number}`);
      roles.add(body.base_role);
    }
    expect(roles.size).toBe(4);
  });

  it("shows each what they may read, page by page", async () => {
    const sandbox = start({ seed: largeSeed(500), limits: "none" });
    const numbers: number[] = [];
    for (let path: string | undefined = "/orgs/octo-org/copilot-spaces?per_page=100"; path !== undefined; ) {
      const { body, headers } = await sandbox.send("github-user", `GET ${path}`);
      numbers.push(...body.spaces.map(({ number }: { number: number }) => number));
      path = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
    }
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    const token = sandbox.token("github-user");
    for (let number = 3; number <= 60; number += 1) {
      const { status } = await sandbox.send({ token }, `GET /orgs/octo-org/copilot-spaces/${number}`);
      expect([number, status === 200]).toEqual([number, numbers.includes(number)]);
    }
  });
});
