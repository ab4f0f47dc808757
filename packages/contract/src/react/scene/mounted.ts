import { expect } from "vitest";
import type { Shown } from "../screen/create-screen.ts";
import type { Scene, Side } from "./create-scene.ts";
import { expectedOf, shownOf, type View, type ViewResult } from "./views.ts";

/** A view on the screen, and whose it is. */
export interface Mounted {
  readonly view: View;
  readonly side: Side;
  readonly shown: Shown<ViewResult>;
}

/** Mounts views of a side, one by one. */
export async function mount({ screen }: Scene, side: Side, views: readonly View[]): Promise<Mounted[]> {
  const mounted: Mounted[] = [];
  for (const view of views) mounted.push({ view, side, shown: await screen.show(side.client, view.use) });
  return mounted;
}

/** Fails unless every view shows what its server has, and nothing is under way. */
export async function expectTruth({ queryClient }: Scene, mounted: readonly Mounted[]): Promise<void> {
  expect({ fetching: queryClient.isFetching(), mutating: queryClient.isMutating() }).toEqual({
    fetching: 0,
    mutating: 0,
  });
  const [shown, expected]: Record<string, unknown>[] = [{}, {}];
  for (const { view, side, shown: current } of mounted) {
    if (shown !== undefined) shown[view.name] = shownOf(current.now);
    if (expected !== undefined) expected[view.name] = await expectedOf(view, side, current.now.data);
  }
  expect(shown).toEqual(expected);
}
