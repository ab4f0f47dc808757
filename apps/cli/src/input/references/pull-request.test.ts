import fc from "fast-check";
import { expect, it } from "vitest";
import { readPullRequest } from "./pull-request.ts";

const server = { baseUrl: "https://api.github.com", host: "github.com" };
const read = (positional?: string, repo?: string, pr?: string) => readPullRequest({ positional, repo, pr }, server);
const found = { owner: "octo-org", repo: "app", number: 123 };

it.each([
  ["octo-org/app#123"],
  ["https://github.com/octo-org/app/pull/123"],
  ["https://github.com/octo-org/app/pull/123/files?w=1#diff-1"],
  ["https://github.com/octo-org/app/pull/123/commits/abc"],
  ["https://api.github.com/repos/octo-org/app/pulls/123"],
])("reads %s", (text) => {
  expect(read(text)).toEqual(found);
  expect(read(undefined, undefined, text)).toEqual(found);
});

it("reads a number beside --repo, which may be an address", () => {
  expect(read("123", "octo-org/app")).toEqual(found);
  expect(read("#123", "octo-org/app")).toEqual(found);
  expect(read(undefined, "https://github.com/octo-org/app.git", "123")).toEqual(found);
});

it("reads back every name and number", () => {
  const owner = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
  const repo = fc.stringMatching(/^[\w.-]{1,20}$/).filter((name) => !/^\.\.?$/.test(name) && !name.endsWith(".git"));
  fc.assert(
    fc.property(owner, repo, fc.nat(), (owner, repo, number) => {
      expect(read(`${owner}/${repo}#${number}`)).toEqual({ owner, repo, number });
      expect(read(`https://github.com/${owner}/${repo}/pull/${number}`)).toEqual({ owner, repo, number });
      expect(read(`${number}`, `${owner}/${repo}`)).toEqual({ owner, repo, number });
    }),
  );
});

it.each([
  [["123"], "repository of pull request 123 is not said"],
  [[], "Which pull request is not said"],
  [["octo-org/app#123", "octo-org/web"], "--repo says octo-org/web"],
  [["octo-org/app#123", undefined, "5"], "both name a pull request"],
  [["https://github.com/octo-org/app/issues/123"], "is not a pull request"],
  [["https://github.com/octo-org/app"], "is not a pull request"],
  [["octo-org/app#12x"], /^"octo-org\/app#12x" is not a pull request/],
  [["octo-org/../app#12"], "is not a pull request"],
  [["123", "octo-org"], '--repo "octo-org" is no repository'],
  [["https://ghe.example/octo-org/app/pull/1"], "is on ghe.example"],
] as const)("refuses %j", ([positional, repo, pr], message) => {
  expect(() => read(positional, repo, pr)).toThrow(message);
});

it("takes names that differ in case for the same repository", () => {
  expect(read("octo-org/app#123", "Octo-Org/App")).toEqual(found);
});
