import { describe, expect, it } from "vitest";
import { addedSizes, hookNames, hooksBeside } from "./react-sizes.ts";

const names = await hookNames();

describe("the hooks' size", () => {
  it("is at most 3.0 kB more than the same query written by hand on the client", async () => {
    const useSpace = (await addedSizes()).find(({ name }) => name.endsWith(": useSpace"));
    expect(useSpace?.added).toBeLessThanOrEqual(3000);
  });

  it.each(names)("has no other hook in it where one imports %s", async (hook) => {
    expect(await hooksBeside(hook, names)).toEqual([]);
  });
});
