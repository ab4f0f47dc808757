export { launchChromium } from "./chromium/launch-chromium.ts";
export { nodes } from "./nodes.ts";
