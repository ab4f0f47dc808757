import { expect, it } from "vitest";
import { createTokens, type TokenStorage } from "./tokens.ts";

function storage(): TokenStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => kept.get(name) ?? null,
    write: (name, value) => void (value === undefined ? kept.delete(name) : kept.set(name, value)),
  };
}

it("gives a token to the host that it is for, and to no other", () => {
  const tokens = createTokens(storage());
  tokens.keep("github.com", "ghp_one", false);
  expect(tokens.read("github.com")).toBe("ghp_one");
  expect(tokens.read("octo.ghe.com")).toBeUndefined();
});

it("writes a token down only where that is asked for", () => {
  const tab = storage();
  createTokens(tab).keep("github.com", "ghp_one", false);
  expect(tab.kept.size).toBe(0);
  createTokens(tab).keep("github.com", "ghp_two", true);
  expect(createTokens(tab).read("github.com")).toBe("ghp_two");
});

it("takes back what was written down when the same token is no longer to be remembered", () => {
  const tab = storage();
  const tokens = createTokens(tab);
  tokens.keep("github.com", "ghp_one", true);
  tokens.keep("github.com", "ghp_one", false);
  expect(tab.kept.size).toBe(0);
});

it("forgets a token everywhere", () => {
  const tab = storage();
  const tokens = createTokens(tab);
  tokens.keep("github.com", "ghp_one", true);
  tokens.forget("github.com");
  expect(tokens.read("github.com")).toBeUndefined();
  expect(tab.kept.size).toBe(0);
});
