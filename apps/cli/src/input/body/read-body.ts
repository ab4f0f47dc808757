import { type Flag, resourceList } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import { flagValue, flagValues, hasFlag, type Invocation } from "../../grammar/invocation.ts";
import { usageProblem } from "../../problem.ts";
import { collectProblems } from "../collect-problems.ts";
import { parseDocument } from "../read/parse-document.ts";
import type { Actor } from "../references/actor.ts";
import { convertValue } from "./convert-value.ts";
import { Draft } from "./draft.ts";
import { type EntryContext, readResourceEntries } from "./resource-entry.ts";
import { addResourceFields } from "./resource-fields.ts";

/** What a body is put together from. */
export interface BodyWords {
  readonly invocation: Invocation;
  /** Of either kind of owner: what differs between them is no matter of how it is typed. */
  readonly operation: Operation;
  readonly actor: Actor | undefined;
}

/**
 * Puts a body together: what `--input` gives, with flags over it field by field. Resources are added to those of
 * `--input`.
 * @returns `undefined` where the operation takes no body
 */
export async function readBody(words: BodyWords, context: EntryContext): Promise<Draft | undefined> {
  const { invocation, operation, actor } = words;
  if (operation.requestBody === undefined) {
    if (hasFlag(invocation, "input")) throw usageProblem("--input gives a body, and this command sends none.");
    return undefined;
  }
  const draft = await startDraft(invocation, context);
  const typed = invocation.command.flags.filter(({ field, name }) => field?.in === "body" && hasFlag(invocation, name));
  // What sets a whole object comes before what sets a field of it.
  const flags = typed.toSorted((one, other) => depthOf(one) - depthOf(other));
  await collectProblems(
    flags.map((flag) => () => addFlag({ draft, flag, values: flagValues(invocation, flag.name) }, context)),
  );
  if (actor !== undefined && !operation.parameters.some(({ name }) => name === "actor_type")) {
    draft.set(["actor_type"], actor.type, actor.label);
    draft.set(["actor_identifier"], actor.identifier, actor.label);
  }
  addResourceFields({ invocation, operation, draft }, context);
  draft.arrange(invocation.command.flags.flatMap(({ field }) => (field?.in === "body" ? [field.path] : [])));
  return draft;
}

async function startDraft(invocation: Invocation, { reader }: EntryContext): Promise<Draft> {
  const path = flagValue(invocation, "input");
  if (path === undefined) return new Draft();
  const label = path === "-" ? "standard input" : path;
  return new Draft({ value: await parseDocument(await reader.readFile("--input", path), label), label });
}

function depthOf({ field }: Flag): number {
  return field?.path.length ?? 0;
}

interface TypedFlag {
  readonly draft: Draft;
  readonly flag: Flag;
  readonly values: readonly string[];
}

async function addFlag({ draft, flag, values }: TypedFlag, context: EntryContext): Promise<void> {
  const path = flag.field?.path ?? [];
  if (path.join() === resourceList) {
    for (const value of values) {
      const label = `--resource ${value.length > 60 ? `${value.slice(0, 59)}…` : value}`;
      draft.append(path, await readResourceEntries(value, "--resource", context), label);
    }
    return;
  }
  const label = `--${flag.name}`;
  if (flag.repeatable !== true) {
    draft.set(path, await convertValue(flag, values.at(-1) ?? "", context.reader), label);
    return;
  }
  for (const value of values) draft.append(path, [await convertValue(flag, value, context.reader)].flat(), label);
}
