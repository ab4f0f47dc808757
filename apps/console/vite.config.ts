import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { latePopover } from "./build/late-popover.ts";
import { leanFormControl } from "./build/lean-form-control.ts";
import { contentSecurityPolicy } from "./serve/content-security-policy.ts";

export default defineConfig({
  plugins: [leanFormControl(), latePopover(), react(), policyOfPage(), notFoundPage()],
  // The path that the console is served below: `/console/`, for a host that has other things beside it.
  base: process.env["CONSOLE_BASE"] ?? "/",
  build: { target: "es2022", modulePreload: { polyfill: false } },
});

/** For hosts that send no header of it. `vite` alone, while one works on the page, has scripts inline: there is none then. */
function policyOfPage(): Plugin {
  return {
    name: "policy-of-page",
    apply: "build",
    transformIndexHtml: async () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: await contentSecurityPolicy() },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Static hosts answer with `404.html` where there is no file: the page knows what to show for the address. */
function notFoundPage(): Plugin {
  return {
    name: "not-found-page",
    apply: "build",
    async writeBundle({ dir }) {
      if (dir !== undefined) await copyFile(join(dir, "index.html"), join(dir, "404.html"));
    },
  };
}
