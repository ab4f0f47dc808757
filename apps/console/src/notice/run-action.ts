import { announce } from "../app/announce.ts";
import { recorder } from "../requests/recorder.ts";
import { notices } from "./notice.ts";

/** Something that somebody does. */
export interface Action<Result> {
  readonly run: () => Promise<Result>;
  /** What is told when it is done: `octocat was removed`. */
  readonly done: string | ((result: Result) => string);
  /** What is told when it failed: `octocat was not removed`. */
  readonly failed: string | (() => string);
  /** What takes it back, where anything does. */
  readonly undo?: ((result: Result) => Action<unknown>) | undefined;
}

export type ActionOutcome<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly error: unknown };

/** Does it, and tells how it went: with the request that did it, and with what takes it back. */
export async function runAction<Result>(action: Action<Result>): Promise<ActionOutcome<Result>> {
  const before = recorder.list()[0]?.id ?? 0;
  const request = () => recorder.list().findLast(({ id, method }) => id > before && method !== "GET")?.id;
  try {
    const result = await action.run();
    const text = typeof action.done === "string" ? action.done : action.done(result);
    const undo = action.undo?.(result);
    notices.show({
      text,
      outcome: { kind: "done" },
      request: request(),
      undo: undo === undefined ? undefined : () => void runAction(undo),
    });
    announce(text);
    return { kind: "done", result };
  } catch (error) {
    const text = typeof action.failed === "string" ? action.failed : action.failed();
    notices.show({ text, outcome: { kind: "failed", error }, request: request() });
    announce(text);
    return { kind: "failed", error };
  }
}
