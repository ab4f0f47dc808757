import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chartSvg } from "./bench/chart.ts";
import { performanceMarkdown, sectionMarkdown } from "./bench/markdown.ts";
import { type BenchSection, goalResults } from "./bench/report.ts";
import { buildPackages } from "./process/build-packages.ts";
import { root } from "./process/workspace.ts";

/** Loaded one by one: what one bench imports must not weigh on the next. */
const benches: Readonly<Record<string, () => Promise<BenchSection[]>>> = {
  overhead: async () => [await (await import("./bench/overhead.bench.ts")).overheadBench()],
  loopback: async () => [await (await import("./bench/loopback.bench.ts")).loopbackBench()],
  size: async () => [await (await import("./bench/size.bench.ts")).sizeBench()],
  react: async () => await (await import("./bench/react.bench.ts")).reactBench(),
  "type-check": async () => await (await import("./bench/type-check.bench.ts")).typeCheckBench(),
  generate: async () => await (await import("./bench/generate.bench.ts")).generateBench(),
  "command-line": async () => await (await import("./bench/command-line.bench.ts")).commandLineBench(),
  mock: async () => [await (await import("./bench/mock.bench.ts")).mockBench()],
  console: async () => await (await import("./bench/console.bench.ts")).consoleBench(),
  sandbox: async () => await (await import("./bench/sandbox.bench.ts")).sandboxBench(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
  process.exit(2);
}

console.log("building …");
await buildPackages();

const sections: BenchSection[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`measuring ${name} …\n`);
  for (const section of await bench()) {
    sections.push(section);
    console.log(`${sectionMarkdown(section)}\n`);
    for (const goal of goalResults(section)) {
      console.log(`${goal.met ? "met" : "MISSED"}: ${goal.text}: ${goal.measured.toFixed(2)}`);
    }
    console.log();
  }
}

if (asked.length > 0) {
  console.log("Some benches only: docs/performance.md is left as it is. `pnpm bench` without names writes it.");
} else {
  const machine = {
    node: process.versions.node,
    processor: cpus()[0]?.model ?? "unknown processor",
    cores: cpus().length,
  };
  writeFileSync(join(root, "docs/performance.md"), performanceMarkdown(sections, machine));
  writeFileSync(join(root, "docs/performance.svg"), chartSvg(sections));
  console.log("wrote docs/performance.md and docs/performance.svg");
}
