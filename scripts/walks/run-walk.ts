import { applyEdit } from "./apply-edit.ts";
import { missingLine, type WalkStep } from "./read-walk.ts";

/** Where a walk is taken. */
export interface WalkGround {
  readonly path: string;
  /** Runs a line of a shell, and gives what came of it. */
  shell(text: string): Promise<{ readonly code: number; readonly output: string }>;
}

/** Does what a page says, and rejects with the page's line where something else comes of it. */
export async function runWalk(page: string, steps: readonly WalkStep[], ground: WalkGround): Promise<void> {
  for (const step of steps) {
    const place = `${page}:${step.line}`;
    if (step.kind === "edit") makeEdit(place, step.text, ground);
    else await runCommands(place, step, ground);
  }
}

function makeEdit(place: string, text: string, { path }: WalkGround): void {
  try {
    applyEdit(path, text);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : error}`);
  }
}

async function runCommands(
  place: string,
  { text, output }: Extract<WalkStep, { kind: "commands" }>,
  ground: WalkGround,
): Promise<void> {
  const result = await ground.shell(text);
  // A page may show a command that finds something, by what it prints of it and the code that it ends with.
  const expected = /^# exit code (\d)$/m.exec(text)?.[1] ?? "0";
  if (`${result.code}` !== expected) throw new Error(`${place}: ended with ${result.code}:\n${text}\n${result.output}`);
  const missing = missingLine(output, result.output);
  if (missing !== undefined) throw new Error(`${place}: "${missing}" was not printed:\n${text}\n${result.output}`);
}
