import { sharedConfig } from "../../vitest.shared.ts";

export default sharedConfig({
  include: ["src/**/*.test.tsx"],
  environment: "jsdom",
  setupFiles: ["./test/be-patient.ts"],
});
