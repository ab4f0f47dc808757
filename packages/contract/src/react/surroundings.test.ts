// @vitest-environment jsdom
import { resourcesQueryOptions, spaceKey, spaceQueryOptions, useSpace, useUpdateSpace } from "@copilot-spaces/react";
import { focusManager, notifyManager, skipToken } from "@tanstack/react-query";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createScene, type Scene } from "./scene/create-scene.ts";
import { mount } from "./scene/mounted.ts";
import { deleteSpace, renameSpace, type Start } from "./scene/mutations.ts";
import { listView, resourcesView, spaceView } from "./scene/views.ts";

const planning = { org: "octo-org", space_number: 1 };

beforeAll(() => notifyManager.setScheduler(queueMicrotask));

const scenes: Scene[] = [];
afterEach(async () => {
  focusManager.setFocused(undefined);
  for (const { screen } of scenes.splice(0)) await screen.close();
});

/** A scene whose requests with a certain text in them wait until they are let go. */
async function waiting(part: string) {
  const steps: (() => void)[] = [];
  let on = false;
  const scene = await createScene({
    hold: (label) => (on && label.includes(part) ? new Promise((go) => steps.push(go)) : Promise.resolve()),
  });
  scenes.push(scene);
  return {
    scene,
    hold() {
      on = true;
    },
    async release() {
      on = false;
      while (steps.length > 0) await scene.screen.act(() => steps.shift()?.());
    },
  };
}

async function start({ screen, main }: Scene, { use }: Start): Promise<void> {
  const mutation = await screen.show(main.client, use);
  await screen.act(() => void mutation.now().catch(() => {}));
}

describe("who waits for a query without a hook", () => {
  it("gets what is so after a mutation that has overtaken the request", async () => {
    const { scene, hold, release } = await waiting("GET /orgs/octo-org/copilot-spaces/1 is answered");
    hold();
    let loaded: unknown;
    await scene.screen.act(() => {
      void scene.queryClient.query(spaceQueryOptions(scene.main.client, planning)).then(
        (data) => {
          loaded = data;
        },
        (error: unknown) => {
          loaded = error;
        },
      );
    });
    await start(scene, renameSpace(planning, "New"));
    await release();
    expect(loaded).toMatchObject({ name: "New" });
  });

  it("does not ask again for what a mutation has answered with", async () => {
    const { scene } = await waiting("nothing");
    await start(scene, renameSpace(planning, "New"));
    const { length } = scene.main.wire.sent;
    const space = await scene.queryClient.query(spaceQueryOptions(scene.main.client, planning));
    expect(space).toMatchObject({ name: "New" });
    expect(scene.main.wire.sent).toHaveLength(length);
  });
});

describe("what is shown while a mutation is under way", () => {
  it("stays when the window is looked at again and everything is read meanwhile", async () => {
    const { scene, hold, release } = await waiting("PUT");
    const mounted = await mount(scene, scene.main, [spaceView(planning), listView({ org: "octo-org" })]);
    hold();
    await start(scene, renameSpace(planning, "New"));
    const names = () =>
      mounted.map(({ shown }) => Object(shown.now.data).name ?? Object(shown.now.data).pages[0].items[0].name);
    expect(names()).toEqual(["New", "New"]);
    await scene.screen.act(() => scene.queryClient.refetchQueries());
    expect(names()).toEqual(["New", "New"]);
    await release();
    expect(names()).toEqual(["New", "New"]);
  });

  it("goes with a cache that is cleared, without an error", async () => {
    const { scene, hold, release } = await waiting("PUT");
    const mounted = await mount(scene, scene.main, [spaceView(planning)]);
    hold();
    await start(scene, renameSpace(planning, "New"));
    for (const { shown } of mounted) await shown.unmount();
    scene.queryClient.clear();
    await release();
    const [again] = await mount(scene, scene.main, [spaceView(planning)]);
    expect(again?.shown.now).toMatchObject({ status: "success", data: { name: "New" } });
  });
});

describe("a mutation", () => {
  it("calls its user back after everything on the screen is right", async () => {
    const { scene } = await waiting("nothing");
    const [space, resources] = await mount(scene, scene.main, [spaceView(planning), resourcesView(planning)]);
    const calls: string[] = [];
    const update = await scene.screen.show(scene.main.client, () =>
      useUpdateSpace(planning, {
        onMutate: () => void calls.push("onMutate"),
        onSuccess: () => {
          const data = scene.queryClient.getQueryData(spaceQueryOptions(scene.main.client, planning).queryKey);
          const listed = scene.queryClient.getQueryData(resourcesQueryOptions(scene.main.client, planning).queryKey);
          calls.push(`onSuccess ${data?.name} ${listed?.resources.length}`);
        },
        onSettled: () => void calls.push("onSettled"),
      }),
    );
    const resources_attributes = [{ resource_type: "free_text", metadata: { name: "x", text: "y" } }] as const;
    await scene.screen.act(() => update.now.mutate({ name: "New", resources_attributes: [...resources_attributes] }));
    expect(calls).toEqual(["onMutate", "onSuccess New 3", "onSettled"]);
    expect(Object(resources?.shown.now.data).resources).toHaveLength(3);
    expect(space?.shown.now.data).toMatchObject({ name: "New" });
  });

  it("can be told apart by the prefix of what it is about", async () => {
    const { scene, hold, release } = await waiting("PUT");
    hold();
    await start(scene, renameSpace(planning, "New"));
    const pending = (space_number: number) =>
      scene.queryClient.isMutating({ mutationKey: spaceKey(scene.main.client, { org: "OCTO-ORG", space_number }) });
    expect([pending(1), pending(2)]).toEqual([1, 0]);
    await release();
    expect(pending(1)).toBe(0);
  });

  it("does not fetch what is disabled or skipped, and what is shown of a deleted space is nothing", async () => {
    const { scene } = await waiting("nothing");
    const { screen, main } = scene;
    const disabled = await screen.show(main.client, () => useSpace(planning, { enabled: false }));
    await screen.show(main.client, () => useSpace(skipToken));
    await start(scene, renameSpace({ ...planning, space_number: 2 }, "Other"));
    expect(main.wire.sent.filter(({ method }) => method === "GET")).toEqual([]);
    expect(disabled.now).toMatchObject({ status: "pending", fetchStatus: "idle" });
    const [space] = await mount(scene, main, [spaceView(planning)]);
    await start(scene, deleteSpace(planning));
    expect(space?.shown.now).toMatchObject({ status: "error", error: { status: 404 }, data: undefined });
    expect(disabled.now.data).toBeUndefined();
  });
});
