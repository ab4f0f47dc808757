import { expect, it } from "vitest";
import { baseUrlOf, defaultTarget, nameTarget, readTarget, type Target } from "./target.ts";

const targets: readonly Target[] = [
  defaultTarget,
  { kind: "sandbox", login: "monalisa", world: "1000", fault: "html" },
  { kind: "mock", baseUrl: "http://127.0.0.1:4010" },
  { kind: "github", host: "octo.ghe.com" },
];

it("reads back what was kept", () => {
  for (const target of targets) expect(readTarget(JSON.stringify(target))).toEqual(target);
});

it("takes nothing for a target that is none", () => {
  for (const text of [null, "", "{", "null", "5", "[]", '{"kind":"github"}', '{"kind":"mock","baseUrl":5}']) {
    expect(readTarget(text)).toBeUndefined();
  }
});

it("reads what an older page kept of the sandbox", () => {
  expect(readTarget('{"kind":"sandbox","login":"octocat","world":"huge"}')).toEqual(defaultTarget);
});

it("sends to the API of the host", () => {
  expect(targets.map(baseUrlOf)).toEqual([
    "https://sandbox.invalid",
    "https://sandbox.invalid",
    "http://127.0.0.1:4010",
    "https://api.octo.ghe.com",
  ]);
  expect(baseUrlOf({ kind: "github", host: "github.com" })).toBe("https://api.github.com");
});

it("names where requests go", () => {
  expect(targets.map(nameTarget)).toEqual(["Sandbox · octocat", "Sandbox · monalisa", "Mock", "octo.ghe.com"]);
});
