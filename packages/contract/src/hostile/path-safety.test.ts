import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json, respond } from "../hostile-server/index.ts";
import { space } from "./calls.ts";
import { createWorld, type World } from "./world.ts";

const COLLABORATOR = "/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}";

interface Values {
  readonly org: string;
  readonly space_number: number;
  readonly actor_identifier: string;
}

/** Deletes a collaborator: of all calls the one that must not go astray, with most values in its path. */
function remove(world: World, { org, space_number, actor_identifier }: Values) {
  return world.client().collaborators.remove({ org, space_number, actor_type: "User", actor_identifier });
}

/** The values that a raw request target holds, read back by the template; nothing where it does not match. */
function valuesOf(target: string): (Values & { readonly actor_type: string }) | undefined {
  const pattern = COLLABORATOR.replace(/\{(\w+)\}/g, "(?<$1>[^/?#]+)");
  const groups = new RegExp(`^${pattern}$`).exec(target)?.groups;
  if (groups === undefined) return undefined;
  const decoded = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  const { org = "", space_number = "", actor_type = "", actor_identifier = "" } = decoded;
  return { org, space_number: Number(space_number), actor_type, actor_identifier };
}

/** Strings that path handling trips over, alone and glued together, and strings of any kind. */
const piece = fc.oneof(
  fc.constantFrom(
    "..",
    ".",
    "/",
    "\\",
    "%",
    "%2e",
    "%2E%2e",
    "%2f",
    "%00",
    "?",
    "#",
    ";",
    ":",
    "@",
    "//",
    "+",
    " ",
    "\t",
    "\r\n",
  ),
  fc.constantFrom(
    "\0",
    "\u00a0",
    "\ufeff",
    "\u202e",
    "\u2024",
    "\uff0f",
    "\uff0e",
    "é",
    "e\u0301",
    "🪐",
    "\ud83e",
    "\ude90",
  ),
  fc.constantFrom(
    "octocat",
    "{org}",
    "__proto__",
    "constructor",
    "*",
    "!'()",
    "~",
    "&=",
    "<>",
    "|",
    "^",
    "`",
    "http://evil",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const anyString = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));

describe("a path value over the wire", () => {
  it("arrives as its template says and decodes back to the value, or nothing is sent", async () => {
    await using world = await createWorld();
    world.server.handle(() => respond({ status: 204, keepAlive: true }));
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(anyString, anyString, async (org, actor_identifier) => {
        const before = world.server.requests.length;
        const values = { org, space_number: 7, actor_identifier };
        const outcome = await remove(world, values).then(
          () => undefined,
          (error: unknown) => error,
        );
        const arrived = world.server.requests.slice(before);
        if (outcome !== undefined) {
          expect(outcome).toMatchObject({ name: "InvalidRequestError" });
          expect(arrived).toEqual([]);
          return;
        }
        sent += 1;
        expect(arrived.map(({ method }) => method)).toEqual(["DELETE"]);
        expect(arrived.map(({ target }) => valuesOf(target))).toEqual([{ ...values, actor_type: "User" }]);
      }),
      { numRuns: 3_000 },
    );
    expect(sent).toBeGreaterThan(1_000);
  });

  it.each(["..", ".", "", " ", "\t\n", "\u00a0", "\ud800", "x\udc00", "%2e%2e", "../..", "..\\..", "a/../../b"])(
    "of %j as a collaborator never deletes the space",
    async (actor_identifier) => {
      await using world = await createWorld();
      world.server.handle(() => respond({ status: 204 }));
      await world.run(remove(world, { org: "octo-org", space_number: 7, actor_identifier }));
      for (const { target } of world.server.requests) {
        expect(valuesOf(target)).toMatchObject({ org: "octo-org", space_number: 7, actor_identifier });
      }
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, -0.5, 1.5, 2 ** 53, 1e21, 0.1 + 0.2])(
    "of the number %d sends nothing",
    async (n) => {
      await using world = await createWorld();
      const outcome = await world.run(world.client().spaces.delete({ org: "octo-org", space_number: n }));
      expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
      expect(world.traffic.calls).toBe(0);
    },
  );

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["an object", { toString: () => ".." }],
    ["an array", [".."]],
    ["an array that reads like a number", ["7"]],
    ["a boolean", true],
    ["a date", new Date(0)],
  ])("of %s sends nothing", async (_name, value) => {
    await using world = await createWorld();
    const outcome = await world.run(
      // @ts-expect-error people without a type checker pass such values
      (async () => world.client().spaces.delete({ org: "octo-org", space_number: value }))(),
    );
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(world.traffic.calls).toBe(0);
  });

  it("that is missing sends nothing", async () => {
    await using world = await createWorld();
    // @ts-expect-error people without a type checker leave values out
    const outcome = await world.run((async () => world.client().spaces.delete({ org: "octo-org" }))());
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(world.traffic.calls).toBe(0);
  });

  it("that only the prototype holds is missing", async () => {
    await using world = await createWorld();
    const inherited: { org: string; space_number: number } = Object.create({ org: "octo-org", space_number: 7 });
    const outcome = await world.run((async () => world.client().spaces.delete(inherited))());
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(world.traffic.calls).toBe(0);
  });
});

describe("a query value over the wire", () => {
  it("arrives as it was given", async () => {
    await using world = await createWorld();
    world.server.handle(() => json(200, { spaces: [space] }));
    const route = "GET /orgs/{org}/copilot-spaces";
    await fc.assert(
      fc.asyncProperty(anyString, async (after) => {
        const before = world.server.requests.length;
        const outcome = await world
          .client()
          .request(route, { path: { org: "octo-org" }, query: { after } })
          .then(
            () => undefined,
            (error: unknown) => error,
          );
        const arrived = world.server.requests.slice(before);
        if (outcome !== undefined) {
          expect(outcome).toMatchObject({ name: "InvalidRequestError" });
          expect(arrived).toEqual([]);
          return;
        }
        const url = new URL(arrived[0]?.target ?? "", world.server.url);
        expect([url.pathname, [...url.searchParams]]).toEqual(["/orgs/octo-org/copilot-spaces", [["after", after]]]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a body over the wire", () => {
  it.each([
    ["cyclic", () => Object.assign({ name: "x" }, { self: null as unknown })],
    ["with a BigInt", () => ({ name: "x", id: 1n })],
    [
      "whose toJSON throws",
      () => ({
        name: "x",
        toJSON: () => {
          throw new Error("no");
        },
      }),
    ],
    ["that is a function", () => () => {}],
    ["that is a symbol", () => Symbol("x")],
  ])("that is %s is an InvalidRequestError, and nothing is sent", async (name, make) => {
    await using world = await createWorld();
    const body = make();
    if (name === "cyclic") Object.assign(body, { self: body });
    const outcome = await world.run(
      // @ts-expect-error people without a type checker pass such bodies
      (async () => world.client().spaces.create({ org: "octo-org" }, body))(),
    );
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(world.traffic.calls).toBe(0);
  });
});
