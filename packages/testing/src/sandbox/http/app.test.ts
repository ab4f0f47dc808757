import { operations } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";
import { createClock } from "../clock/clock.ts";
import { createSandbox } from "../create-sandbox.ts";
import { createFaults } from "../faults/faults.ts";
import { handlers } from "../operations/handlers.ts";
import { documentationSeed } from "../seed/documentation-seed.ts";
import { plant } from "../seed/plant.ts";
import { createWorld } from "../world/world.ts";
import type { Parts } from "./answer-request.ts";
import { createApp } from "./app.ts";
import { createRateCounter } from "./rate-limits.ts";

function parts(): Parts {
  const world = createWorld(plant(documentationSeed));
  const clock = createClock("2025-01-01T12:00:00Z");
  return {
    world: () => world,
    clock,
    faults: createFaults(),
    rates: createRateCounter("none", clock.now),
    checkAnswers: true,
    requestId: () => "1",
    changed: () => undefined,
  };
}

const request = () => {
  const authorization = `Bearer ${createSandbox().token("octocat")}`;
  return new Request("https://api.github.com/user", { headers: { authorization } });
};

describe("the routes", () => {
  it("answer to a space's own `api_url`, which names its owner by number", async () => {
    const sandbox = start();
    for (const path of ["/orgs/octo-org/copilot-spaces/3", "/users/octocat/copilot-spaces/1"]) {
      const { body: space } = await sandbox.send("octocat", `GET ${path}`);
      const { pathname } = new URL(space.api_url);
      expect(pathname).toMatch(/^\/(organizations|user)\/\d+\/copilot-spaces\/\d+$/);
      const same = await sandbox.send("octocat", `GET ${pathname}`);
      expect([same.status, same.body]).toEqual([200, space]);
    }
    expect((await sandbox.send("octocat", "GET /organizations/999/copilot-spaces/3")).status).toBe(404);
  });

  it("lead to every operation of the document: none is answered as if it were not there", async () => {
    for (const { route } of Object.values(operations)) {
      const { headers } = await start().send("octocat", route.replace(/\{\w+\}/g, "1"));
      expect([route, headers.has("x-accepted-oauth-scopes")]).toEqual([route, true]);
    }
  });

  it("name an operation that nothing carries out", () => {
    const { "repos/get": _, ...fewer } = handlers;
    expect(() => createApp(parts(), operations, fewer)).toThrow(
      "The sandbox cannot carry out repos/get (GET /repos/{owner}/{repo})",
    );
  });
});

describe("an answer that breaks the document", () => {
  it("becomes a 500 that says where, and changes nothing, where answers are checked", async () => {
    const wrong = { ...handlers, "users/get-authenticated": () => ({ status: 200, body: { login: 5 } }) };
    const response = await createApp(parts(), operations, wrong).fetch(request());
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { message: expect.stringMatching(/^The sandbox failed: the answer 200 breaks the document: \/\w+ /) },
    ]);
  });

  it("does not stand in the way of the right ones", async () => {
    expect((await createApp(parts()).fetch(request())).status).toBe(200);
  });
});
