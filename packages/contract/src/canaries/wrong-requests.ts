import type { JsonSchema, Operation, OperationsTable } from "@copilot-spaces/types/operations";
import type { CaseInput, ExpectedRequest } from "../cases/contract-case.ts";
import { expectedRequest } from "../cases/expected-request.ts";
import { resolveSchema } from "../cases/resolve-schema.ts";
import { wrongVersions } from "./wrong-versions.ts";

/** A request that the document forbids in one place. */
export interface WrongRequest {
  /** Where it is wrong. */
  readonly place: string;
  readonly request: ExpectedRequest;
  /** Whether it carries a token. */
  readonly authorized: boolean;
}

/** Everything that can be wrong with an operation's request, one at a time, made from an input that is right. */
export function wrongRequests(operation: Operation, input: CaseInput, table: OperationsTable): WrongRequest[] {
  const wrong = (place: string, changed: CaseInput): WrongRequest => ({
    place,
    request: expectedRequest(operation, changed),
    authorized: true,
  });
  const parameters = operation.parameters.flatMap(({ name, in: place, schema }) => {
    const value = outside(resolveSchema(schema, table));
    if ((place !== "path" && place !== "query") || value === undefined) return [];
    return [wrong(`${place} ${name}`, { ...input, [place]: { ...input[place], [name]: value } })];
  });
  const body = "body" in input ? wrongVersions(input.body, "body") : [];
  const bodies = body.map(({ place, value }) => wrong(place, { ...input, body: value }));
  // Who declares no 401 asks for no token.
  const token = { place: "token", request: expectedRequest(operation, input), authorized: false };
  return [...(operation.errors.includes(401) ? [token] : []), ...parameters, ...bodies];
}

/** A value that the schema of a parameter does not allow; `undefined` where every text is allowed. */
function outside(schema: JsonSchema): string | undefined {
  const { maximum } = schema;
  if (typeof maximum === "number") return String(maximum + 1);
  const restricted = schema["type"] === "integer" || schema["enum"] !== undefined || schema["const"] !== undefined;
  return restricted ? "wrong" : undefined;
}
