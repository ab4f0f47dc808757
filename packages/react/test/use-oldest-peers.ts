import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { oldestPeers } from "./oldest-peers.ts";

/*
 * What is installed under the name of `react` is the newest. Vite's aliases reach the sources; this reaches what
 * packages among the dependencies import and require from one another.
 */
registerHooks({
  resolve(specifier, context, next) {
    const path = oldestPeers[specifier];
    return path === undefined ? next(specifier, context) : { url: pathToFileURL(path).href, shortCircuit: true };
  },
});

// React 18 tells the window of errors that a boundary catches, and jsdom prints what it is told.
globalThis.window?.addEventListener("error", (event) => event.preventDefault());
