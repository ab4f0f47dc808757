import { describe, expect, it } from "vitest";
import { observe } from "./observe.ts";

const CANARY = "canary-5e1f";

class Hidden {
  readonly kept = { deeper: { still: CANARY } };
}

class Asked {
  get secret(): string {
    return CANARY;
  }
}

const cyclic: { self?: unknown; list: unknown[] } = { list: [new Map([["key", CANARY]])] };
cyclic.self = cyclic;

describe("observe", () => {
  it.each([
    ["a message", new Error(CANARY)],
    ["a name", Object.assign(new Error("m"), { name: CANARY })],
    ["a cause", new Error("m", { cause: new Error("n", { cause: CANARY }) })],
    ["a property of a cause", new Error("m", { cause: Object.assign(new Error("n"), { data: CANARY }) })],
    ["one of several errors", new AggregateError([new Error("m"), new Error(CANARY)])],
    ["a property that does not count", Object.defineProperty({}, "x", { value: CANARY, enumerable: false })],
    ["a property of a symbol", { [Symbol("x")]: CANARY }],
    ["a key", { [CANARY]: 1 }],
    ["a symbol's description", { [Symbol(CANARY)]: 1 }],
    ["an instance", new Hidden()],
    ["a getter of a class", new Asked()],
    ["a set", new Set([CANARY])],
    ["a cycle", cyclic],
    ["headers", new Headers({ authorization: CANARY })],
    ["JSON", { toJSON: () => CANARY }],
    ["text", { toString: () => CANARY }],
    [
      "what a getter throws",
      Object.defineProperty({}, "x", {
        get: () => {
          throw new Error(CANARY);
        },
      }),
    ],
  ])("sees %s", (_where, value) => {
    expect(observe(value)).toContain(CANARY);
    expect(observe([{ nested: value }])).toContain(CANARY);
  });

  it("sees nothing that is not there", () => {
    expect(observe(new Error("m", { cause: { a: [1, null] } }))).not.toContain(CANARY);
  });
});
