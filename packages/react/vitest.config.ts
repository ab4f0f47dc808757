import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { sharedConfig } from "../../vitest.shared.ts";
import { oldestPeers } from "./test/oldest-peers.ts";

/** This package by its own name is its source, and not what was built of it. */
const own = {
  "@copilot-spaces/react/testing": join(import.meta.dirname, "src/testing/index.ts"),
  "@copilot-spaces/react": join(import.meta.dirname, "src/index.ts"),
};

/** Every test runs twice, but for those of compilers, processes and browsers: on the newest peers, and on the oldest. */
const config: ViteUserConfig = defineConfig({
  // Errors that a test provokes would fill pages.
  test: {
    ...sharedConfig({ silent: "passed-only" }).test,
    projects: [
      { extends: true, resolve: { alias: own }, test: { name: "newest peers", setupFiles: ["./test/be-patient.ts"] } },
      {
        extends: true,
        resolve: { alias: { ...oldestPeers, ...own } },
        test: {
          name: "oldest peers",
          env: { PEERS: "oldest" },
          exclude: ["**/type-tests.test.ts", "**/server-components.test.ts", "test-browser/**"],
          setupFiles: ["./test/use-oldest-peers.ts", "./test/be-patient.ts"],
        },
      },
    ],
  },
});

export default config;
