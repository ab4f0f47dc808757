// @vitest-environment jsdom
import { notifyManager } from "@tanstack/react-query";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createScene, type Scene } from "./scene/create-scene.ts";
import { expectTruth, type Mounted, mount } from "./scene/mounted.ts";
import {
  addText,
  deleteResource,
  deleteSpace,
  removeCollaborator,
  renameSpace,
  type Start,
  setCollaborator,
} from "./scene/mutations.ts";
import { collaboratorsView, listView, resourcesView, spaceView } from "./scene/views.ts";
import type { Fault } from "./wire/create-wire.ts";

const org = { org: "octo-org" };
const planning = { ...org, space_number: 1 };

beforeAll(() => notifyManager.setScheduler(queueMicrotask));

const scenes: Scene[] = [];
afterEach(async () => {
  for (const { screen } of scenes.splice(0)) await screen.close();
});

/** A screen with everything about one space, and a main client whose writes go on one step at a time. */
async function held(fault: Fault = "none") {
  const steps: { readonly label: string; readonly go: () => void }[] = [];
  let reads = true;
  const scene = await createScene({
    hold: (label) => {
      if (label.startsWith("GET") && reads) return Promise.resolve();
      return new Promise((go) => steps.push({ label, go }));
    },
    nextFault: ({ method }) => (method === "GET" ? "none" : fault),
  });
  scenes.push(scene);
  const views = [listView(org), spaceView(planning), resourcesView(planning), collaboratorsView(planning)];
  const mounted = await mount(scene, scene.main, views);
  return {
    scene,
    mounted,
    steps,
    /** Lets the step with this label go on: of `PUT … arrives` and `PUT … is answered`, any part will do. */
    async release(part: string) {
      const index = steps.findIndex(({ label }) => label.includes(part));
      const [step] = index < 0 ? [] : steps.splice(index, 1);
      if (step === undefined) throw new Error(`nothing is held back at ${part}: ${steps.map(({ label }) => label)}`);
      await scene.screen.act(step.go);
    },
    holdReads() {
      reads = false;
    },
    async releaseAll() {
      reads = true;
      while (steps.length > 0) await scene.screen.act(() => steps.shift()?.go());
    },
  };
}

async function start({ screen, main }: Scene, { use }: Start): Promise<void> {
  const mutation = await screen.show(main.client, use);
  await screen.act(() => void mutation.now().catch(() => {}));
}

/** What is on the screen, as names and roles. */
function screenOf([list, space, resources, collaborators]: readonly Mounted[]) {
  const dataOf = (mounted: Mounted | undefined) => Object(mounted?.shown.now.data);
  const { pages = [] } = dataOf(list);
  return {
    list: pages.flatMap(({ items }: { items: { name: string }[] }) => items.map(({ name }) => name)),
    space: dataOf(space).name,
    attached: dataOf(space).resources_attributes?.map(nameOf),
    resources: dataOf(resources).resources?.map(nameOf),
    roles: Object.fromEntries(
      (dataOf(collaborators).collaborators ?? []).map(({ login, slug, role }: Record<string, string>) => [
        login ?? slug,
        role,
      ]),
    ),
  };
}

function nameOf({ metadata }: { readonly metadata: { readonly name?: string; readonly file_path?: string } }) {
  return metadata.name ?? metadata.file_path;
}

const before = {
  list: ["Planning", "Reading"],
  space: "Planning",
  attached: ["a.md", "note"],
  resources: ["a.md", "note"],
  roles: { hubot: "writer", developers: "reader" },
};

const cases: readonly [Start, object][] = [
  [renameSpace(planning, "New"), { list: ["New", "Reading"], space: "New" }],
  [deleteSpace(planning), { list: ["Reading"] }],
  [addText(planning, "new"), { resources: ["a.md", "note", "new"], attached: ["a.md", "note", "new"] }],
  [deleteResource(planning, 6), { resources: ["a.md"], attached: ["a.md"] }],
  [setCollaborator(planning, "hubot", "admin"), { roles: { hubot: "admin", developers: "reader" } }],
  [setCollaborator(planning, "HUBOT", "admin"), { roles: { hubot: "admin", developers: "reader" } }],
  [setCollaborator(planning, "2", "admin"), { roles: { hubot: "admin", developers: "reader" } }],
  [setCollaborator(planning, "hubot", "no_access"), { roles: { developers: "reader" } }],
  [removeCollaborator(planning, "hubot"), { roles: { developers: "reader" } }],
];

describe("a mutation shows at once", () => {
  it.each(cases)("%s", async (mutation, changes) => {
    const { scene, mounted, steps, releaseAll } = await held();
    expect(screenOf(mounted)).toEqual(before);
    await start(scene, mutation);
    expect(steps.map(({ label }) => label)).toEqual([expect.stringContaining("arrives")]);
    expect(screenOf(mounted)).toEqual({ ...before, ...changes });
    await releaseAll();
    await expectTruth(scene, mounted);
  });

  it.each(cases)("and stays while what it changes is read: %s", async (mutation, changes) => {
    const { scene, mounted, release, holdReads, releaseAll } = await held();
    await start(scene, mutation);
    holdReads();
    await release("arrives");
    await release("is answered");
    expect(screenOf(mounted)).toEqual({ ...before, ...changes });
    await releaseAll();
    await expectTruth(scene, mounted);
  });
});

describe.each<Fault>(["refused", "request lost", "broken before"])("a mutation that fails (%s)", (fault) => {
  it.each(cases)("is taken back before anything is read: %s", async (mutation) => {
    const { scene, mounted, release, holdReads, releaseAll } = await held(fault);
    await start(scene, mutation);
    holdReads();
    await release("arrives");
    await release("is answered");
    expect(screenOf(mounted)).toEqual(before);
    await releaseAll();
    await expectTruth(scene, mounted);
  });
});

describe("mutations that overlap", () => {
  it("are taken back one by one: a failure leaves what others show", async () => {
    const { scene, mounted, release, holdReads, releaseAll } = await held("refused");
    await start(scene, renameSpace(planning, "New"));
    await start(scene, setCollaborator(planning, "hubot", "admin"));
    await start(scene, addText(planning, "new"));
    holdReads();
    await release("PUT /orgs/octo-org/copilot-spaces/1 (refused) arrives");
    await release("PUT /orgs/octo-org/copilot-spaces/1 (refused) is answered");
    expect(screenOf(mounted)).toEqual({
      ...before,
      resources: ["a.md", "note", "new"],
      attached: ["a.md", "note", "new"],
      roles: { hubot: "admin", developers: "reader" },
    });
    await releaseAll();
    await expectTruth(scene, mounted);
  });

  it("of the same name show the later one, and end at whichever the server had last", async () => {
    const { scene, mounted, steps, releaseAll } = await held();
    await start(scene, renameSpace(planning, "First"));
    await start(scene, renameSpace(planning, "Second"));
    expect(screenOf(mounted)).toMatchObject({ list: ["Second", "Reading"], space: "Second" });
    // The second arrives and is answered first.
    for (const index of [1, 1]) {
      const [step] = steps.splice(index, 1);
      await scene.screen.act(() => step?.go());
    }
    await releaseAll();
    await expectTruth(scene, mounted);
  });

  it("keep a temporary resource apart from what the server has", async () => {
    const { scene, mounted, releaseAll } = await held();
    await start(scene, addText(planning, "one"));
    await start(scene, addText(planning, "two"));
    const [, , resources] = mounted;
    const ids = Object(resources?.shown.now.data).resources.map(({ id }: { id: number }) => id);
    expect(ids.slice(0, 2)).toEqual([5, 6]);
    expect(ids.slice(2).every((id: number) => id < 0)).toBe(true);
    expect(new Set(ids).size).toBe(4);
    await releaseAll();
    await expectTruth(scene, mounted);
  });
});

describe("a read under way when a mutation starts", () => {
  it("does not undo on the screen what the mutation shows", async () => {
    const { scene, mounted, steps, release, holdReads, releaseAll } = await held();
    holdReads();
    const [, space] = mounted;
    await scene.screen.act(() => void space?.shown.now.refetch());
    await release("GET /orgs/octo-org/copilot-spaces/1 arrives");
    await start(scene, renameSpace(planning, "New"));
    expect(screenOf(mounted)).toMatchObject({ space: "New" });
    if (steps.some(({ label }) => label.startsWith("GET"))) await release("GET");
    expect(screenOf(mounted)).toMatchObject({ space: "New" });
    await releaseAll();
    await expectTruth(scene, mounted);
  });
});
