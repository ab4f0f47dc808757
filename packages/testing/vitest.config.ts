import { sharedConfig } from "../../vitest.shared.ts";

// Slow is not broken: Prism takes a second to load, and machines are shared.
export default sharedConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
