import type { OperationId } from "./generated/operations.ts";
import { requestValidators, responseValidators } from "./generated/validators.ts";
import type { CompiledParameter } from "./validation/compiled.ts";
import { explain } from "./validation/explain.ts";
import type { Finding } from "./validation/finding.ts";

export type { Finding } from "./validation/finding.ts";

/** The values of an operation's parameters, by where they go and their names. */
export interface ParameterValues {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly cookie?: Readonly<Record<string, unknown>>;
}

/**
 * Checks what would be sent as the body of an operation. `undefined` means no body.
 *
 * @returns what is wrong, or an empty list.
 * @throws {RangeError} when there is no such operation.
 * @example
 * validateRequestBody("copilot-spaces/create-for-org", { name: 5 });
 * // [{ instancePath: "/name", keyword: "type", message: "must be a string" }]
 */
export function validateRequestBody(operationId: OperationId, value: unknown): readonly Finding[] {
  const { body } = find(requestValidators, operationId);
  if (value === undefined) {
    return body?.required ? [{ instancePath: "", keyword: "required", message: "is required" }] : [];
  }
  if (body === undefined) return [{ instancePath: "", keyword: "not", message: "must be left out" }];
  return explain(body.validate, value);
}

/**
 * Checks the values of an operation's parameters. A number or boolean may also be given as the text that stands for it
 * in an address: `"30"` for `30`. Values of parameters that the document does not have are not looked at. Header names
 * are in lower case or as the document has them.
 *
 * @returns what is wrong, or an empty list; the first part of each `instancePath` says where the parameter goes:
 * `/path/space_number`.
 * @throws {RangeError} when there is no such operation.
 */
export function validateParameters(operationId: OperationId, values: ParameterValues): readonly Finding[] {
  return find(requestValidators, operationId).parameters.flatMap((parameter) => validateParameter(parameter, values));
}

/**
 * Checks the body that a server answers with, against what the document declares for its status. `undefined` means no
 * body. What a server adds to the documented fields is valid.
 *
 * @param status - the HTTP status: 200.
 * @returns what is wrong, or an empty list. A status that the document does not declare is wrong, too.
 * @throws {RangeError} when there is no such operation.
 */
export function validateResponse(operationId: OperationId, status: number, value: unknown): readonly Finding[] {
  const responses = find(responseValidators, operationId);
  const validate = Object.hasOwn(responses, status) ? responses[status] : undefined;
  if (validate === undefined) {
    const message = `has the status ${status}, and only ${Object.keys(responses).join(", ")} are declared`;
    return [{ instancePath: "", keyword: "status", message }];
  }
  if (validate === null) {
    return value === undefined ? [] : [{ instancePath: "", keyword: "not", message: "must be left out" }];
  }
  if (value === undefined) return [{ instancePath: "", keyword: "required", message: "is required" }];
  return explain(validate, value);
}

function validateParameter(parameter: CompiledParameter, values: ParameterValues): readonly Finding[] {
  const { name, in: where, required, validate } = parameter;
  const instancePath = `/${where}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const value = readParameter(values[where] ?? {}, name, where);
  if (value === undefined) return required ? [{ instancePath, keyword: "required", message: "is required" }] : [];
  const findings = explain(validate, value);
  if (findings.length === 0) return [];
  const meant = typeof value === "string" ? readLiteral(value) : undefined;
  if (meant !== undefined) {
    const literal = explain(validate, meant);
    if (literal.every(({ keyword }) => keyword !== "type")) return prefix(literal, instancePath);
  }
  return prefix(findings, instancePath);
}

function readParameter(values: Readonly<Record<string, unknown>>, name: string, where: string): unknown {
  if (Object.hasOwn(values, name)) return values[name];
  // Header names are the same in any case (RFC 9110, section 5.1).
  const lower = name.toLowerCase();
  return where === "header" && Object.hasOwn(values, lower) ? values[lower] : undefined;
}

/** The number or boolean that a text stands for. */
function readLiteral(text: string): number | boolean | undefined {
  if (text === "true" || text === "false") return text === "true";
  return /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) ? Number(text) : undefined;
}

function prefix(findings: readonly Finding[], path: string): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, instancePath: path + finding.instancePath }));
}

function find<Compiled>(validators: { readonly [id: string]: Compiled }, operationId: OperationId): Compiled {
  const found = Object.hasOwn(validators, operationId) ? validators[operationId] : undefined;
  if (found === undefined) throw new RangeError(`there is no operation "${operationId}"`);
  return found;
}
