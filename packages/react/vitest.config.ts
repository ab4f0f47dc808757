import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { sharedConfig } from "../../vitest.shared.ts";
import { oldestPeers } from "./test/oldest-peers.ts";

const { test } = sharedConfig();

/** This package by its own name is its source, and not what was built of it. */
const own = {
  "@copilot-spaces/react/testing": join(import.meta.dirname, "src/testing/index.ts"),
  "@copilot-spaces/react": join(import.meta.dirname, "src/index.ts"),
};

const include = ["{src,test,examples}/**/*.test.ts"];

/** Every test runs twice, but for those of compilers and processes: on the newest peers, and on the oldest. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...test,
    projects: [
      { resolve: { alias: own }, test: { ...shared(), name: "newest peers", include } },
      {
        resolve: { alias: { ...oldestPeers, ...own } },
        test: {
          ...shared(),
          name: "oldest peers",
          env: { PEERS: "oldest" },
          include,
          exclude: ["**/type-tests.test.ts", "**/server-components.test.ts", "test-browser/**"],
          setupFiles: ["./test/use-oldest-peers.ts"],
        },
      },
    ],
  },
});

export default config;

function shared(): NonNullable<ViteUserConfig["test"]> {
  const { reporters: _, include: __, exclude: ___, ...rest } = test ?? {};
  return { ...rest, silent: "passed-only" };
}
