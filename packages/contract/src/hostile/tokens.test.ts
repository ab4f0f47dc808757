import { describe, expect, it } from "vitest";
import { headerOf, json, resetBeforeHead } from "../hostile-server/index.ts";
import { createSpace, getSpace, sampleCalls, space } from "./calls.ts";
import { createWorld, type World } from "./world.ts";

const authorizations = ({ server }: World) => server.requests.map((request) => headerOf(request, "authorization"));

describe("a token function", () => {
  it("is asked once more after a 401, and the call is repeated with what it gives", async () => {
    await using world = await createWorld();
    const asked: unknown[] = [];
    const token = (request: unknown) => `token-${asked.push(request)}`;
    world.server.answer(json(401, { message: "Bad credentials" }), json(200, space));
    expect(await world.run(getSpace.start(world.client({ token })))).toMatchObject({
      ok: true,
      value: space,
      elapsed: 0,
    });
    expect(authorizations(world)).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(asked).toEqual([{ renew: false }, { renew: true }]);
  });

  it.each(sampleCalls)("is not asked a third time: $name", async ({ start }) => {
    await using world = await createWorld();
    let asked = 0;
    world.server.handle(() => json(401, { message: "Bad credentials" }));
    const outcome = await world.run(start(world.client({ token: async () => `token-${++asked}` })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 401 } });
    expect(asked).toBe(2);
    expect(world.server.requests.length).toBe(2);
  });

  it("lets what it throws through", async () => {
    await using world = await createWorld();
    const mine = new Error("the keychain is locked");
    for (const token of [
      () => {
        throw mine;
      },
      () => Promise.reject(mine),
    ]) {
      expect(await world.run(getSpace.start(world.client({ token })))).toEqual({ ok: false, error: mine, elapsed: 0 });
    }
    expect(world.traffic.calls).toBe(0);
  });

  it("may give nothing: the call goes without credentials", async () => {
    await using world = await createWorld();
    world.server.answer(json(200, space));
    await world.run(getSpace.start(world.client({ token: () => undefined })));
    expect(authorizations(world)).toEqual([undefined]);
  });

  it("does not make a create arrive twice whose second answer was lost", async () => {
    await using world = await createWorld();
    world.server.answer(json(401, {}), resetBeforeHead());
    const token = ({ renew }: { renew: boolean }) => (renew ? "new" : "old");
    const outcome = await world.run(createSpace.start(world.client({ token })));
    expect(outcome).toMatchObject({ ok: false, error: { name: "NetworkError" } });
    // The first was refused, which is known; the second is the only one that may have been carried out.
    expect(world.server.requests.length).toBe(2);
  });
});

describe("a token string", () => {
  it("is not tried twice after a 401", async () => {
    await using world = await createWorld();
    world.server.answer(json(401, { message: "Bad credentials" }));
    const outcome = await world.run(getSpace.start(world.client()));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 401 } });
  });
});
