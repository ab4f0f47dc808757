import fc from "fast-check";
import { expect, it } from "vitest";
import { createSortedNumbers } from "./sorted-numbers.ts";

const number = fc.integer({ min: 1, max: 30 });
const step = fc.oneof(
  fc.record({ does: fc.constant("add" as const), number }),
  fc.record({ does: fc.constant("remove" as const), number }),
);

it("finds the neighbours that a sorted set has, whatever was added and removed", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 31 }), (steps, from) => {
      const sorted = createSortedNumbers();
      const set = new Set<number>();
      for (const { does, number } of steps) {
        sorted[does](number);
        if (does === "add") set.add(number);
        else set.delete(number);
      }
      const numbers = [...set].sort((a, b) => a - b);
      expect(sorted.above(from)).toBe(numbers.find((each) => each > from));
      expect(sorted.below(from)).toBe(numbers.findLast((each) => each < from));
    }),
  );
});
