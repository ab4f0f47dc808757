import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Where the oldest peers are that this package promises to run on, by the names that it imports them by. */
export const oldestPeers: Readonly<Record<string, string>> = {
  "@tanstack/react-query": resolve("@tanstack/react-query-oldest").replace(/\.cjs$/, ".js"),
  "react-dom/client": resolve("react-dom-18/client"),
  "react-dom/server": resolve("react-dom-18/server"),
  "react-dom/test-utils": resolve("react-dom-18/test-utils"),
  "react-dom": resolve("react-dom-18"),
  "react/jsx-runtime": resolve("react-18/jsx-runtime"),
  "react/jsx-dev-runtime": resolve("react-18/jsx-dev-runtime"),
  react: resolve("react-18"),
};
