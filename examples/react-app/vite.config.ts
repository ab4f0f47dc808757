import { startMock } from "@copilot-spaces/testing/mock";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `pnpm dev` starts a mock of the API beside the app; what `pnpm build` writes talks to GitHub. */
export default defineConfig(async ({ command }) => {
  const mock = command === "serve" ? await startMock() : undefined;
  return {
    plugins: [react()],
    define: { __API_URL__: JSON.stringify(mock?.url ?? "https://api.github.com") },
  };
});
