import { startMock } from "@copilot-spaces/testing/mock";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** `pnpm dev` starts a mock of the API beside the app; what `pnpm build` writes talks to GitHub. */
const api: Plugin = {
  name: "api",
  async config(_config, { command, isPreview }) {
    const mock = command === "serve" && !isPreview ? await startMock() : undefined;
    return { define: { __API_URL__: JSON.stringify(mock?.url ?? "https://api.github.com") } };
  },
};

export default defineConfig({ plugins: [react(), api] });
