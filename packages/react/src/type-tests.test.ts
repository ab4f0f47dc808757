import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCompiler } from "../test/run-compiler.ts";

const folder = join(import.meta.dirname, "..");
const modules = join(folder, "node_modules");

/** Where the compiler finds what a package has as peers: the newest as installed, the oldest under other names. */
const peers = {
  "React 19": {},
  "React 18": {
    react: [join(modules, "@types/react-18/index.d.ts")],
    "react/jsx-runtime": [join(modules, "@types/react-18/jsx-runtime.d.ts")],
  },
  "the newest TanStack Query": {},
  "the oldest TanStack Query": {
    "@tanstack/react-query": [join(modules, "@tanstack/react-query-oldest/build/modern/index.d.ts")],
  },
};

const compilers = ["typescript-5.7", "typescript-5.9", "typescript-6", "typescript"] as const;
const combinations = compilers.flatMap((compiler) => [
  { compiler, react: "React 19", query: "the newest TanStack Query", seen: "@types+react@19" },
  { compiler, react: "React 18", query: "the oldest TanStack Query", seen: "@types+react@18" },
]) satisfies { compiler: string; react: keyof typeof peers; query: keyof typeof peers; seen: string }[];

it.each([
  ...combinations,
  { compiler: "typescript", react: "React 19", query: "the oldest TanStack Query", seen: "query-core@5.102.0" },
  { compiler: "typescript", react: "React 18", query: "the newest TanStack Query", seen: "@types+react@18" },
] as const)(
  "$compiler finds in the type tests what is wrong on purpose, and nothing else, with $react and $query",
  async ({ compiler, react, query, seen }) => {
    const temporary = mkdtempSync(join(tmpdir(), "type-tests-"));
    const config = join(temporary, "tsconfig.json");
    const settings = {
      extends: join(folder, "tsconfig.test-d.json"),
      include: [join(folder, "src/**/*.test-d.ts"), join(folder, "src/**/*.test-d.tsx")],
      compilerOptions: { paths: { ...peers[react], ...peers[query] } },
    };
    writeFileSync(config, JSON.stringify(settings));
    try {
      const output = await runCompiler(join(modules, compiler), ["--project", config, "--listFiles"], folder);
      const errors = [...output.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+.*)/gm)];
      expect(errors.map(([, file, line, problem]) => `${file}:${line} ${problem}`)).toEqual([
        expect.stringMatching(/src\/must-fail\.test-d\.ts:4 TS2322:/),
      ]);
      expect(output).toContain(seen);
    } finally {
      rmSync(temporary, { recursive: true });
    }
  },
);
