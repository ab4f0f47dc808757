import { defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * What every package's `vitest.config.ts` starts from. Results are also written as JSON: `scripts/test.ts` adds them
 * up, because a run that turbo replays from its cache prints no closing line of its own.
 */
export function sharedConfig(test: NonNullable<ViteUserConfig["test"]> = {}): ViteUserConfig {
  return defineConfig({
    test: {
      include: ["**/*.test.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
      // Real processes and compilers on a busy machine: a limit that only finds what hangs.
      testTimeout: 180_000,
      hookTimeout: 180_000,
      expect: { poll: { timeout: 170_000 } },
      reporters: ["default", ["json", { outputFile: ".vitest/results.json" }]],
      ...test,
    },
  });
}
