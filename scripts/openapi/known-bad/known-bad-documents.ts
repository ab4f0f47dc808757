import { data } from "./data.ts";
import { examples } from "./examples.ts";
import type { KnownBadDocument } from "./known-bad-document.ts";
import { losses } from "./losses.ts";
import { mistakes } from "./mistakes.ts";
import { prismTraps } from "./prism-traps.ts";
import { shapes } from "./shapes.ts";

/** Every known-bad document. Each rule has at least one that no other rule finds. */
export const knownBadDocuments: readonly KnownBadDocument[] = [
  ...losses,
  ...mistakes,
  ...prismTraps,
  ...examples,
  ...data,
  ...shapes,
];
