import { sharedConfig } from "../vitest.shared.ts";

export default sharedConfig({ exclude: ["**/node_modules/**", "runtimes/**"] });
