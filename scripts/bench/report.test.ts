import { expect, test } from "vitest";
import { chartSvg } from "./chart.ts";
import { interleave } from "./interleave.ts";
import { performanceMarkdown, sectionMarkdown } from "./markdown.ts";
import { type BenchSection, goalResults } from "./report.ts";

const section: BenchSection = {
  title: "Calls",
  method: "Some calls.",
  unit: "µs",
  rows: [
    { name: "peer <a>", value: 10, minimum: 9 },
    { name: "ours", value: 12, minimum: 8, ours: true },
  ],
  goals: [
    { row: "ours", peer: "peer <a>", atMost: 1.15 },
    { row: "ours", atMost: 20 },
  ],
};

test("a goal is a ratio to its peer, or a figure without one, and says whether it is met", () => {
  expect(goalResults(section)).toEqual([
    { text: "ours: at most 1.15× peer <a>", measured: 1.2, met: false },
    { text: "ours: at most 20 µs", measured: 12, met: true },
  ]);
});

test("a goal that names no row is an error, not a pass", () => {
  const broken = { ...section, goals: [{ row: "nobody", atMost: 1 }] };
  expect(() => goalResults(broken)).toThrow('no row "nobody"');
});

test("candidates run in turns, the first round uncounted", async () => {
  const order: string[] = [];
  const candidate = (name: string, figures: number[]) => async () => {
    order.push(name);
    return figures.shift() ?? Number.NaN;
  };
  const timings = await interleave({ a: candidate("a", [99, 1, 5, 2]), b: candidate("b", [0, 7, 7, 9]) }, 3);
  expect(order.join("")).toBe("abababab");
  expect(timings).toEqual({ a: { median: 2, minimum: 1 }, b: { median: 7, minimum: 7 } });
});

test("the page says which goals were missed, and each row's ratio to the first", () => {
  const page = performanceMarkdown([section], { node: "24.0.0", processor: "It", cores: 2 });
  expect(page).toContain("| Calls | ours: at most 1.15× peer <a> | 1.20× | **missed** |");
  expect(page).toContain("| Calls | ours: at most 20 µs | 12.00 | met |");
  expect(sectionMarkdown(section)).toContain("| **ours** | 12.0 | 8.0 | 1.20 |");
});

test("the picture escapes names", () => {
  expect(chartSvg([section])).toContain("peer &lt;a&gt;");
});
