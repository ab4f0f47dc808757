import type { Manifest } from "../../process/workspace.ts";
import type { Workflow } from "./workflow.ts";

/** What a rule has found, and where. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly problem: string;
}

/** What the rules look at. */
export interface Workflows {
  /** Workflows and actions of our own. */
  readonly files: readonly Workflow[];
  /** The root's `package.json`. */
  readonly manifest: Manifest & { readonly packageManager?: string };
}

/** One thing that is held to. */
export interface Rule {
  readonly name: string;
  /** What goes wrong without it, in one sentence. */
  readonly why: string;
  readonly check: (workflows: Workflows) => readonly Finding[];
}

/** A rule that looks at one file after the other. */
export function eachFile(check: (workflow: Workflow, workflows: Workflows) => readonly Finding[]): Rule["check"] {
  return (workflows) => workflows.files.flatMap((file) => check(file, workflows));
}
