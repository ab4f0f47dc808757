import { type Command, listWords, type OwnerKind } from "@copilot-spaces/reference/commands";
import type { JsonSchema } from "@copilot-spaces/types/operations";
import type { Finding } from "@copilot-spaces/types/validators";
import { operationsTable } from "../../operations.data.ts";
import { type Draft, pointerOf } from "../body/draft.ts";
import { fieldOf } from "../json-object.ts";
import type { RequestInput } from "../plan.ts";
import { quote } from "../quote.ts";
import { forbiddenFields, schemaAt, valuesOf } from "./schema-at.ts";

/** What a finding is about. */
export interface FindingContext {
  readonly command: Command;
  readonly draft: Draft | undefined;
  readonly input: RequestInput;
  readonly kind: OwnerKind | "any";
  /** Whether the other kind of owner would take it. */
  readonly mixedUp: boolean;
}

/** Says what is wrong in the words that were typed. A finding's pointer begins with `/path`, `/query` or `/body`. */
export function describeFinding(
  finding: Finding,
  context: FindingContext,
): { readonly line: string; readonly hint: string | undefined } {
  const name = nameOf(finding, context);
  return {
    line: `${name} ${finding.message}${beside(finding, context)}.`,
    hint: context.mixedUp ? comparison(finding.instancePath, context.command) : undefined,
  };
}

function nameOf({ instancePath, keyword }: Finding, { command, draft }: FindingContext): string {
  const [, where = "", ...steps] = instancePath.split("/");
  const flag = command.flags.find(
    ({ field }) => field?.in === where && pointerOf(field.path) === pointerOf(steps.map(unescapeStep)),
  );
  const positional = command.positionals.find(({ parameters }) => parameters?.includes(steps[0] ?? ""));
  const typed = flag === undefined ? positional && steps.length === 1 && `<${positional.name}>` : `--${flag.name}`;
  const pointer = instancePath.slice(where.length + 1);
  if (where !== "body") return typed || pointer.slice(1);
  const { source, rest } = draft?.sourceOf(pointer) ?? { source: undefined, rest: pointer };
  if (source?.document === false) return rest === "" ? source.label : `${source.label}: ${rest}`;
  if (source === undefined) return typed || pointer || "The body";
  const place = pointer || "the body";
  return keyword === "required" && typed ? `${source.label}: ${place} (or ${typed})` : `${source.label}: ${place}`;
}

/** What was given instead, where that is short. */
function beside({ instancePath, keyword }: Finding, { command, draft, input }: FindingContext): string {
  const [, where = "", ...steps] = instancePath.split("/");
  const parameters = where === "path" ? input.path : input.query;
  const value: unknown = where === "body" ? draft?.get(steps.map(unescapeStep)) : parameters?.[steps.join("/")];
  if (keyword === "required" || keyword === "additionalProperties") return "";
  if (keyword === "not") return besideForm(instancePath, value, command);
  if (keyword === "maxLength" && typeof value === "string") return ` and has ${[...value].length}`;
  if (typeof value === "string") return `, not ${quote(value)}`;
  return typeof value === "number" || typeof value === "boolean" ? `, not ${value}` : "";
}

/** The fields that make a form one that is not allowed. */
function besideForm(pointer: string, value: unknown, { operations }: Command): string {
  const ids = Object.values(operations ?? {});
  const schemas: readonly JsonSchema[] = ids.flatMap((id) => {
    const operation = operationsTable.operations[id];
    const schema = operation && schemaAt(operation, pointer);
    return schema === undefined ? [] : [schema];
  });
  const fields = schemas.flatMap(forbiddenFields).filter((name) => fieldOf(value, name) !== undefined);
  return fields.length === 0 ? "" : `: it must not have ${listWords([...new Set(fields)].map(quote), "or")}`;
}

/** What each kind of owner takes. */
function comparison(pointer: string, { operations }: Command): string | undefined {
  const [org, user] = [operations?.org, operations?.user].map((id) => {
    const operation = id === undefined ? undefined : operationsTable.operations[id];
    const schema = operation && schemaAt(operation, pointer);
    return schema === undefined ? [] : valuesOf(schema);
  });
  if (!org?.length || !user?.length) return undefined;
  return `An organization's space takes ${listWords(org.map(String), "and")}; a user's takes ${listWords(user.map(String), "and")}.`;
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
