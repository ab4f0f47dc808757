// @vitest-environment jsdom
import { notifyManager } from "@tanstack/react-query";
import fc, { type Scheduler } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createScene, type Scene } from "./scene/create-scene.ts";
import { expectTruth, type Mounted, mount } from "./scene/mounted.ts";
import {
  addCollaborator,
  addSameFile,
  addText,
  attachBySpace,
  changeResource,
  createSpace,
  deleteResource,
  deleteSpace,
  removeCollaborator,
  renameByRoute,
  renameSpace,
  type Start,
  setCollaborator,
} from "./scene/mutations.ts";
import {
  collaboratorsView,
  listByRoute,
  listView,
  resourcesByRoute,
  resourcesView,
  resourceView,
  spaceView,
} from "./scene/views.ts";
import type { Fault } from "./wire/create-wire.ts";

const org = { org: "octo-org" };
const user = { username: "octocat" };
const planning = { ...org, space_number: 1 };
const reading = { ...org, space_number: 2 };
const mine = { ...user, space_number: 1 };

beforeAll(() => notifyManager.setScheduler(queueMicrotask));

/** What is on the screen of every test: lists, spaces and their parts. */
const views = [
  listView(org),
  listView(org, 30),
  spaceView(planning),
  resourcesView(planning),
  resourceView(planning, 5),
  resourceView(planning, 6),
  listByRoute(org),
  resourcesByRoute(planning),
  collaboratorsView(planning),
  spaceView(reading),
  resourcesView(reading),
  collaboratorsView(reading),
  listView(user),
  spaceView(mine),
  resourcesView(mine),
  collaboratorsView(mine),
];
const foreignViews = [listView(org), spaceView(planning), resourcesView(planning), collaboratorsView(planning)];

const spacePath = fc.constantFrom(planning, planning, reading, mine);
const owner = fc.constantFrom(org, user);
const text = fc.constantFrom("a", "b", "c", "d");
const person = fc.constantFrom("hubot", "Hubot", "2", "monalisa");
const role = fc.constantFrom("reader", "writer", "admin");
const resourceOf = fc.constantFrom(
  ...([
    [planning, 5],
    [planning, 6],
    [reading, 9],
    [mine, 11],
  ] as const),
);

const mutation: fc.Arbitrary<Start> = fc.oneof(
  fc.tuple(owner, text).map((values) => createSpace(...values)),
  { weight: 3, arbitrary: fc.tuple(spacePath, text).map((values) => renameSpace(...values)) },
  fc.tuple(spacePath, text).map((values) => attachBySpace(...values)),
  spacePath.map(deleteSpace),
  { weight: 2, arbitrary: fc.tuple(spacePath, text).map((values) => addText(...values)) },
  spacePath.map(addSameFile),
  { weight: 2, arbitrary: fc.tuple(resourceOf, text).map(([[path, id], name]) => changeResource(path, id, name)) },
  resourceOf.map(([path, id]) => deleteResource(path, id)),
  fc.tuple(spacePath, person, role).map((values) => addCollaborator(...values)),
  {
    weight: 2,
    arbitrary: fc
      .tuple(spacePath, person, fc.constantFrom("reader", "writer", "admin", "no_access"))
      .map(([path, who, role]) => setCollaborator(path, who, role)),
  },
  fc.tuple(spacePath, person).map((values) => removeCollaborator(...values)),
  fc.tuple(fc.constantFrom(planning, reading), text).map((values) => renameByRoute(...values)),
);

type Command =
  | { readonly kind: "start"; readonly start: Start }
  | { readonly kind: "release"; readonly answers: number }
  | { readonly kind: "remount"; readonly view: number; readonly forget: boolean }
  | { readonly kind: "refetch"; readonly view: number }
  | { readonly kind: "next page" }
  | { readonly kind: "abandon" };

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: mutation.map((start) => ({ kind: "start" as const, start })) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }).map((answers) => ({ kind: "release" as const, answers })) },
  fc.record({ kind: fc.constant("remount" as const), view: fc.nat(views.length - 1), forget: fc.boolean() }),
  fc.constant({ kind: "next page" as const }),
  fc.constant({ kind: "abandon" as const }),
  fc.nat(views.length - 1).map((view) => ({ kind: "refetch" as const, view })),
);

const noFault: fc.Arbitrary<Fault> = fc.constant("none");
const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: noFault },
  fc.constantFrom<Fault>("request lost", "answer lost", "refused", "broken before", "broken after"),
);

/** What happens to requests, one after the other. */
interface Faults {
  readonly writes: Iterator<Fault>;
  readonly reads?: Iterator<Fault>;
}

/** A scene with everything on the screen, whose main client's answers come when the scheduler says so. */
async function begin(scheduler: Scheduler, { writes, reads }: Faults) {
  let holding = false;
  const scene = await createScene({
    hold: async (label) => {
      if (holding) await scheduler.schedule(Promise.resolve(), label);
    },
    nextFault: ({ method }) => (holding ? (method === "GET" ? reads : writes)?.next().value : undefined) ?? "none",
  });
  const main = await mount(scene, scene.main, views);
  const foreign = [
    ...(await mount(scene, scene.otherAccount, foreignViews)),
    ...(await mount(scene, scene.otherHost, foreignViews)),
  ];
  await expectTruth(scene, [...main, ...foreign]);
  const before = foreign.map(({ shown }) => shown.now.data);
  const asked = [scene.otherAccount.wire.sent.length, scene.otherHost.wire.sent.length];
  holding = true;
  return {
    scene,
    main,
    /** @param counts - which views must be right */
    async end(counts: (each: Mounted) => boolean = () => true) {
      while (scheduler.count() > 0) await release(scene, scheduler);
      await expectTruth(scene, main.filter(counts));
      // Whatever one client does, what is another's is not even looked at.
      expect(foreign.map(({ shown }) => shown.now.data)).toEqual(before);
      expect([scene.otherAccount.wire.sent.length, scene.otherHost.wire.sent.length]).toEqual(asked);
    },
  };
}

/** Lets one request or answer go on, whichever the scheduler picks. */
function release({ screen }: Scene, scheduler: Scheduler): Promise<void> {
  return screen.act(() => scheduler.waitNext(1));
}

/** Mounts a mutation's component and starts it. */
async function start({ screen, main }: Scene, { use }: Start) {
  let outcome = "pending";
  const mutation = await screen.show(main.client, use);
  const end = (name: string) => () => {
    outcome = name;
  };
  await screen.act(() => void mutation.now().then(end("success"), end("error")));
  return { outcome: () => outcome, unmount: mutation.unmount };
}

/** What a random run acts on. */
interface Run {
  readonly scheduler: Scheduler;
  readonly scene: Scene;
  readonly mounted: Mounted[];
  readonly mutations: { unmount(): Promise<void> }[];
}

async function follow({ scheduler, scene, mounted, mutations }: Run, command: Command): Promise<void> {
  if (command.kind === "start") {
    mutations.push(await start(scene, command.start));
  } else if (command.kind === "release") {
    for (let left = command.answers; left > 0 && scheduler.count() > 0; left -= 1) await release(scene, scheduler);
  } else if (command.kind === "abandon") {
    for (const { unmount } of mutations.splice(0)) await unmount();
  } else if (command.kind === "next page") {
    await scene.screen.act(() => void mounted[0]?.shown.now.fetchNextPage?.());
  } else if (command.kind === "refetch") {
    await scene.screen.act(() => void mounted[command.view]?.shown.now.refetch());
  } else {
    const [old] = mounted.slice(command.view, command.view + 1);
    await old?.shown.unmount();
    // What is read for the first time has no data yet: another way through every cache.
    if (command.forget) scene.queryClient.removeQueries({ type: "inactive" });
    if (old !== undefined) mounted.splice(command.view, 1, ...(await mount(scene, scene.main, [old.view])));
  }
}

describe("every mounted query equals the server's state", () => {
  it("after each of several mutations that do not overlap", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(anyFault),
        async (scheduler, starts, writes) => {
          const { scene, main, end } = await begin(scheduler, { writes });
          try {
            for (const each of starts) {
              const { outcome } = await start(scene, each);
              while (outcome() === "pending" && scheduler.count() > 0) await release(scene, scheduler);
              if (!each.name.startsWith("delete")) await expectTruth(scene, main);
              // What was deleted and is still on the screen is asked for after the mutation.
              while (scheduler.count() > 0) await release(scene, scheduler);
              await expectTruth(scene, main);
            }
            await end();
          } finally {
            await scene.screen.close();
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("once mutations that overlap have settled, in whatever order answers come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(command, { minLength: 1, maxLength: 10 }),
        fc.infiniteStream(anyFault),
        async (scheduler, commands, writes) => {
          const { scene, main, end } = await begin(scheduler, { writes });
          try {
            const run = { scheduler, scene, mounted: main, mutations: [] };
            for (const command of commands) await follow(run, command);
            await end();
          } finally {
            await scene.screen.close();
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it("or says that it could not be read, where reads fail too", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(command, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(anyFault),
        fc.infiniteStream(anyFault),
        async (scheduler, commands, writes, reads) => {
          const { scene, main, end } = await begin(scheduler, { writes, reads });
          try {
            const run = { scheduler, scene, mounted: main, mutations: [] };
            for (const command of commands) await follow(run, command);
            await end(({ shown }) => shown.now.status === "success");
          } finally {
            await scene.screen.close();
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
