import type { SpaceSummary } from "@copilot-spaces/types";
import { expect, it } from "vitest";
import { filterSpaces } from "./filter-spaces.ts";

const someone = { login: "octocat" } as SpaceSummary["creator"];
const space = (number: number, name: string, description: string | null): SpaceSummary => ({
  id: number,
  number,
  name,
  description,
  owner: someone as SpaceSummary["owner"],
  creator: someone,
  created_at: "2026-01-31T12:00:00Z",
  updated_at: "2026-01-31T12:00:00Z",
  html_url: "https://github.com/copilot/spaces",
  api_url: "https://api.github.com",
});
const spaces = [space(3, "Team Planning", "Plans and minutes"), space(4, "Research", null), space(13, "Plans", "")];
const found = (text: string) => filterSpaces(spaces, text).map(({ number }) => number);

it("finds words of names and descriptions, in any case and order", () => {
  expect(found("PLAN")).toEqual([3, 13]);
  expect(found("minutes team")).toEqual([3]);
});

it("finds a space by its number", () => expect(found("#4")).toEqual([4]));

it("finds all for no words, and none where there is none", () => {
  expect(filterSpaces(spaces, "  ")).toBe(spaces);
  expect(found("nothing")).toEqual([]);
});
