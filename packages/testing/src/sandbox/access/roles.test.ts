import type { CollaboratorRole } from "@copilot-spaces/types";
import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";
import type { Seed, SeedSpace } from "../seed/seed.ts";

/** One organization, in which `boss` is an admin, `maker` made the space, and the others are what the space makes them. */
function world(space: Partial<SeedSpace>): Seed {
  return {
    users: ["boss", "maker", "member", "outsider"].map((login) => ({ login })),
    organizations: [
      {
        login: "acme",
        admins: ["boss"],
        members: ["maker", "member"],
        teams: [{ slug: "crew", members: ["member", "outsider"] }],
      },
    ],
    spaces: [
      {
        owner: "acme",
        name: "Plans",
        creator: "maker",
        resources: [{ id: 1, resource_type: "free_text", metadata: { name: "a", text: "b" } }],
        ...space,
      },
    ],
  };
}

const path = "/orgs/acme/copilot-spaces/1";

/** What each role may do, from least to most; a role may all that stands before it, too. */
const deeds: readonly [role: string, request: string, body?: unknown][] = [
  ["reader", `GET ${path}`],
  ["reader", `GET ${path}/resources`],
  ["reader", `GET ${path}/resources/1`],
  ["reader", `GET ${path}/collaborators`],
  ["writer", `PUT ${path}`, { name: "New" }],
  ["writer", `POST ${path}/resources`, { resource_type: "free_text", metadata: { name: "a", text: "b" } }],
  ["writer", `PUT ${path}/resources/1`, { metadata: { text: "c" } }],
  ["writer", `DELETE ${path}/resources/1`],
  ["admin", `PUT ${path}`, { base_role: "admin" }],
  ["admin", `POST ${path}/collaborators`, { actor_type: "User", actor_identifier: "boss", role: "reader" }],
  ["admin", `DELETE ${path}`],
];
const order = ["none", "reader", "writer", "admin"];

/** Who is what, and by what. */
const cases: readonly [who: string, role: string, why: string, space: Partial<SeedSpace>][] = [
  ["member", "none", "the base role no_access", {}],
  ["member", "reader", "the base role", { base_role: "reader" }],
  ["member", "writer", "the base role", { base_role: "writer" }],
  ["member", "admin", "the base role", { base_role: "admin" }],
  ...(["reader", "writer", "admin"] as const).flatMap((role: CollaboratorRole): (typeof cases)[number][] => [
    ["member", role, "having been added", { collaborators: [{ user: "member", role }] }],
    ["member", role, "a team that was added", { collaborators: [{ team: "crew", role }] }],
  ]),
  [
    "member",
    "writer",
    "the most of them all",
    {
      base_role: "reader",
      collaborators: [
        { user: "member", role: "reader" },
        { team: "crew", role: "writer" },
      ],
    },
  ],
  ["maker", "admin", "having made it", {}],
  ["boss", "admin", "being an admin of the organization", {}],
  [
    "outsider",
    "none",
    "not being a member, whatever the space says",
    {
      base_role: "admin",
      collaborators: [
        { team: "crew", role: "admin" },
        { user: "outsider", role: "admin" },
      ],
    },
  ],
];

describe.each(cases)("%s is %s by %s", (who, role, _, space) => {
  it.each(deeds)("and meets what takes a %s: %s", async (needed, request, body) => {
    const sandbox = start({ seed: world(space) });
    const { status } = await sandbox.send(who, request, body);
    if (role === "none") expect(status).toBe(404);
    else if (order.indexOf(role) < order.indexOf(needed)) expect(status).toBe(403);
    else expect(status).toBeLessThan(300);
  });

  it.each(deeds.filter(([, , body]) => body !== undefined))(
    "and hears that before what is wrong with a body, where it takes a %s: %s",
    async (needed, request) => {
      const { status } = await start({ seed: world(space) }).send(who, request, { nonsense: 1 });
      if (role === "none") expect(status).toBe(404);
      else if (needed !== "admin" || request.startsWith("POST")) {
        expect(status).toBe(order.indexOf(role) < order.indexOf(needed) ? 403 : 422);
      }
    },
  );

  it("and sees it in the list accordingly", async () => {
    const { status, body } = await start({ seed: world(space) }).send(who, "GET /orgs/acme/copilot-spaces");
    if (who === "outsider") expect(status).toBe(403);
    else expect(body.spaces).toHaveLength(role === "none" ? 0 : 1);
  });
});
