import type { EntryPoint } from "./entry-points.ts";

/** Programs that import every entry point, by file name; each prints how many there were. */
export function entryPrograms(entries: readonly EntryPoint[]): Record<string, string> {
  const names = entries.map((_, index) => `entry${index}`);
  const modules = entries.flatMap(({ specifier, kind }, index) => (kind === "module" ? [{ specifier, index }] : []));
  const print = `console.log(JSON.stringify({ entries: [${names}].map((entry) => typeof entry).length }));`;
  return {
    "every-entry.ts": [
      ...entries.map(({ specifier, kind }, index) =>
        kind === "json"
          ? `import entry${index} from "${specifier}" with { type: "json" };`
          : `import * as entry${index} from "${specifier}";`,
      ),
      ...modules.map(({ index }) => expectTypes(index)),
      print,
    ].join("\n"),
    "every-entry-required.cts": [
      ...entries.map(({ specifier }, index) => `import entry${index} = require("${specifier}");`),
      ...modules.map(({ index }) => expectTypes(index)),
      print,
    ].join("\n"),
    "every-entry-awaited.cts": [
      "async function load() {",
      ...modules.map(({ specifier, index }) => `const entry${index} = await import("${specifier}");`),
      ...modules.map(({ index }) => expectTypes(index)),
      `return [${modules.map(({ index }) => `entry${index}`)}];`,
      "}",
      "load().then((all) => console.log(JSON.stringify({ entries: all.length })));",
    ].join("\n"),
  };
}

/** What has no types is `any`, which has everything. */
function expectTypes(index: number): string {
  return `// @ts-expect-error -- it has types, and they do not have this\nentry${index}.thereIsNoSuchExport;`;
}
