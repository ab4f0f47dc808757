import { describe, expect, it } from "vitest";
import { json } from "../hostile-server/index.ts";
import { getSpace, listSpaces, space } from "./calls.ts";
import { createWorld } from "./world.ts";

const DEPRECATED = { deprecation: "@1767225600", sunset: "Thu, 31 Dec 2026 23:59:59 GMT" };

function logger() {
  const warnings: string[] = [];
  return { warnings, logger: { warn: (message: string) => void warnings.push(message) } };
}

describe("a deprecated operation", () => {
  it("is logged once, however often it is called", async () => {
    await using world = await createWorld();
    world.server.handle(() => json(200, { ...space, spaces: [] }, DEPRECATED));
    const { warnings, logger: log } = logger();
    const client = world.client({ logger: log });
    for (let call = 0; call < 3; call++) await world.run(getSpace.start(client));
    expect(warnings.length).toBe(1);
    expect(warnings[0]).toContain("GET /orgs/{org}/copilot-spaces/{space_number}");
    await world.run(listSpaces.start(client));
    expect(warnings.length).toBe(2);
  });

  it.each(["", "true", "@", "@1e309", "@-1", "9".repeat(400), "Thu, 99 Foo", "Invalid Date", "@8640000000001"])(
    "whose headers hold %j breaks nothing",
    async (value) => {
      await using world = await createWorld();
      world.server.answer(json(200, space, { deprecation: value, sunset: value }));
      const { logger: log } = logger();
      expect(await world.run(getSpace.start(world.client({ logger: log })))).toMatchObject({ ok: true, value: space });
    },
  );
});
