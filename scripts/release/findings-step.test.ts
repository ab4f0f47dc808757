import { describe, expect, it } from "vitest";
import { findingsStep, preparation } from "./findings-step.ts";

describe("findingsStep", () => {
  it("fails with its findings, a line each, and passes without any", async () => {
    expect(await findingsStep("look", async () => ["one", "two"]).run()).toEqual({ code: 1, output: "one\ntwo" });
    expect(await findingsStep("look", async () => []).run()).toEqual({ code: 0, output: "" });
  });

  it("shows the first twenty of many findings, and how many there are more", async () => {
    const many = Array.from({ length: 707 }, (_, index) => `case ${index}`);
    const { output } = await findingsStep("look", async () => many).run();
    expect(output.split("\n")).toHaveLength(21);
    expect(output).toMatch(/case 19\n… and 687 more$/);
  });

  it("fails with the message of what it throws", async () => {
    const step = findingsStep("look", () => Promise.reject(new Error("no registry")));
    expect(await step.run()).toEqual({ code: 1, output: "no registry" });
  });

  it("fails with the message of what it throws before there is a promise", async () => {
    const step = findingsStep("look", () => {
      throw new Error("no consumer");
    });
    expect(await step.run()).toEqual({ code: 1, output: "no consumer" });
  });
});

describe("preparation", () => {
  it("keeps what its step made for those after it", async () => {
    const { step, made } = preparation("install", async () => ({ folder: "a" }));
    expect(await step.run()).toEqual({ code: 0, output: "" });
    expect(made()).toEqual({ folder: "a" });
  });

  it("tells those after it which step failed, not once more why", async () => {
    const { step, made } = preparation("install", () => Promise.reject(new Error("a long log")));
    expect(await step.run()).toEqual({ code: 1, output: "a long log" });
    expect(made).toThrow('"install" failed, and this needs it');
  });
});
