import { expect, test } from "vitest";
import { lastFrames } from "./last-frames.ts";

test("of what is drawn over and over, the last is left, without colours", () => {
  const drawn =
    "\u001b[?25l◒ Publishing\u001b[1G\u001b[J◐ Publishing (1/2)\u001b[1G\u001b[J◇ \u001b[32mPublished\u001b[39m:  ";
  expect(lastFrames(`start\n${drawn}\n  it@1.0.0\n\u001b[?25h`)).toBe("start\n◇ Published:\n  it@1.0.0\n");
});
