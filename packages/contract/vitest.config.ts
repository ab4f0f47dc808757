import { sharedConfig } from "../../vitest.shared.ts";

// Slow is not broken: a canary sends hundreds of requests, and machines are shared.
export default sharedConfig({ globalSetup: "test/one-mock.ts", testTimeout: 60_000, hookTimeout: 60_000 });
