import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { TextCache } from "./text-cache.ts";

it("makes a text again only when what it is made from changed", () => {
  using folder = temporaryFolder();
  const file = join(folder.path, "cache/text");
  let made = 0;
  const get = (...parts: string[]) => new TextCache(file).getOrMake(parts, () => `text ${++made} of ${parts}`);
  expect(get("a", "b")).toBe("text 1 of a,b");
  expect(get("a", "b")).toBe("text 1 of a,b");
  expect(get("ab", "")).toBe("text 2 of ab,");
  expect(get("a", "b")).toBe("text 3 of a,b");
});

it("does without a file that is damaged", () => {
  using folder = temporaryFolder();
  folder.write({ text: "something else" });
  const cache = new TextCache(join(folder.path, "text"));
  expect(cache.getOrMake(["a"], () => "made")).toBe("made");
  expect(cache.getOrMake(["a"], () => "made again")).toBe("made");
});
