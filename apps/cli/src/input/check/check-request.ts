import type { Command, OwnerKind } from "@copilot-spaces/reference/commands";
import { ownerParameters } from "@copilot-spaces/reference/commands";
import type { Operation, OperationId, OperationParameter } from "@copilot-spaces/types/operations";
import type { Finding } from "@copilot-spaces/types/validators";
import { hasFlag, type Invocation } from "../../grammar/invocation.ts";
import { operationsTable } from "../../operations.data.ts";
import { usageProblem } from "../../problem.ts";
import type { Draft } from "../body/draft.ts";
import type { Wrongs } from "../collect-problems.ts";
import { fillIn } from "../look-up/look-up.ts";
import type { RequestInput } from "../plan.ts";
import { describeFinding } from "./describe-finding.ts";

/** A request, and what is needed to say in the words that were typed what is wrong with it. */
export interface Checked {
  readonly invocation: Invocation;
  readonly kind: OwnerKind | "any";
  readonly input: RequestInput;
  readonly draft: Draft | undefined;
}

/** Holds a request against everything that the document says about its operation. */
export async function checkRequest(checked: Checked): Promise<Wrongs> {
  const { invocation, kind, draft } = checked;
  const foreign = invocation.command.flags.filter(
    ({ name, owners }) => hasFlag(invocation, name) && kind !== "any" && owners?.includes(kind) === false,
  );
  if (foreign.length > 0) {
    const whose = kind === "user" ? "an organization's" : "a user's";
    return { lines: foreign.map(({ name }) => `--${name} is for ${whose} space only.`), hints: [] };
  }
  const findings = await findingsOf(checked, kind);
  const other = kind === "any" ? undefined : kind === "org" ? "user" : "org";
  // What is right for the other kind of owner is most likely mixed up.
  const others = other === undefined || findings.length === 0 ? [] : await findingsOf(checked, other);
  const described = findings.map((finding) => {
    const mixedUp = other !== undefined && !others.some(({ instancePath }) => instancePath === finding.instancePath);
    return describeFinding(finding, { command: invocation.command, draft, kind, mixedUp, input: checked.input });
  });
  return {
    lines: described.map(({ line }) => line),
    hints: [...new Set(described.flatMap(({ hint }) => hint ?? []))],
  };
}

/** The operation of a command for a kind of owner. @throws a usage problem where the document has it for the other only */
export function operationIdOf({ operations, words }: Command, kind: OwnerKind | "any"): OperationId {
  const id = operations?.[kind];
  if (id !== undefined && isOperationId(id)) return id;
  const owner = kind === "user" ? "an organization's" : "a user's";
  throw usageProblem(`"cps ${words.join(" ")}" is for ${owner} spaces only.`);
}

function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(operationsTable.operations, id);
}

async function findingsOf(checked: Checked, kind: OwnerKind | "any"): Promise<readonly Finding[]> {
  const { command } = checked.invocation;
  if (command.operations?.[kind] === undefined) return [];
  const id = operationIdOf(command, kind);
  const { path = {}, query = {}, body } = checked.input;
  const names = Object.values(ownerParameters);
  const login = names.map((name) => path[name]).find((value) => value !== undefined);
  const owner = kind === "any" || login === undefined ? {} : { [ownerParameters[kind]]: login };
  const own = Object.fromEntries(Object.entries(path).filter(([name]) => kind === "any" || !names.includes(name)));
  const operation = operationsTable.operations[id];
  if (operation === undefined || !hasRules(operation, checked.input)) return [];
  const { validateParameters, validateRequestBody } = await import("@copilot-spaces/types/validators");
  const parameters = validateParameters(id, { path: { ...own, ...owner }, query });
  if (operation.requestBody === undefined) return parameters;
  const sample = fillIn(body, (lookUp) => lookUp.sample);
  const inBody = validateRequestBody(id, sample).map((finding) => ({
    ...finding,
    instancePath: `/body${finding.instancePath}`,
  }));
  return [...parameters, ...inBody];
}

/** Whether there is more to check than that names and numbers are such: loading what checks it takes milliseconds. */
function hasRules({ requestBody, parameters }: Operation, { query = {} }: RequestInput): boolean {
  if (requestBody !== undefined || Object.keys(query).length > 0) return true;
  return parameters.some((parameter) => parameter.in === "path" && !/^(string|integer)$/.test(plainType(parameter)));
}

/** The type of a parameter about which its schema says nothing else. */
function plainType({ schema }: OperationParameter): string {
  const { type, format, ...rules } = schema;
  return Object.keys(rules).length === 0 && (format === undefined || format === "int64") ? String(type) : "";
}
