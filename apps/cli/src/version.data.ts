import { readFileSync } from "node:fs";
import { join } from "node:path";

export { documentHash } from "@copilot-spaces/types/document";

/** This package's version. Read when it is built. */
export const version: string = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")).version;
