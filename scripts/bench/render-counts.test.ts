import { expect, it } from "vitest";
import { countRenders } from "./render-counts.ts";

it.each(await countRenders())("hooks render no more often than by hand. $scenario", ({ byHand, hooks }) => {
  expect(byHand).toBeGreaterThan(1);
  expect(hooks).toBeLessThanOrEqual(byHand);
});
