import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The path that the console is served below: `/console/`, for a host that has other things beside it.
  base: process.env["CONSOLE_BASE"] ?? "/",
  build: { target: "es2022", modulePreload: { polyfill: false } },
});
