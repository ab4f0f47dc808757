import type { CompiledValidator, RawFinding } from "./compiled.ts";
import type { Finding } from "./finding.ts";
import { describe } from "./message.ts";

/** Validates, and says in words what is wrong: an empty list means that the value is valid. */
export function explain(validate: CompiledValidator, value: unknown): readonly Finding[] {
  const errors = findErrors(validate, value);
  return errors.filter((error) => !isImplied(error, errors)).flatMap((error) => explainError(error, value));
}

function findErrors(validate: CompiledValidator, value: unknown): readonly RawFinding[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** Who may only have certain values need not hear about the type; `if` only repeats what its `then` found. */
function isImplied({ keyword, instancePath }: RawFinding, errors: readonly RawFinding[]): boolean {
  if (keyword === "if") return true;
  const values = (error: RawFinding) => error.keyword === "const" || error.keyword === "enum";
  return keyword === "type" && errors.some((error) => values(error) && error.instancePath === instancePath);
}

function explainError(error: RawFinding, value: unknown): readonly Finding[] {
  const union = unionOf(error);
  if (union === undefined) return [toFinding(error)];
  const findings = explainUnion(union, follow(value, error.instancePath));
  if (findings === undefined) return [toFinding(error)];
  return findings.map((finding) => ({ ...finding, instancePath: error.instancePath + finding.instancePath }));
}

/**
 * Who needs to know why a value has none of several forms needs to know what keeps it from having the likeliest;
 * `undefined` when it has more than one.
 */
function explainUnion(union: readonly CompiledValidator[], value: unknown): readonly Finding[] | undefined {
  const attempts = union.map((validate) => {
    const errors = findErrors(validate, value);
    return { validate, errors, misfit: sumMisfit(errors, value) };
  });
  if (attempts.some(({ errors }) => errors.length === 0)) return undefined;
  const least = Math.min(...attempts.map(({ misfit }) => misfit));
  const likeliest = attempts.filter(({ misfit }) => misfit === least);
  const tag = findTag(attempts) ?? findTag(likeliest);
  if (tag !== undefined) return [tag];
  const [first] = likeliest;
  return first === undefined ? undefined : explain(first.validate, value);
}

/**
 * Where every form wants another value of the same field, that field tells the forms apart, and its value fits none:
 * then all the values that it may have are the answer.
 */
function findTag(attempts: readonly { readonly errors: readonly RawFinding[] }[]): Finding | undefined {
  for (const { instancePath } of attempts[0]?.errors ?? []) {
    const values = attempts.map(({ errors }) => allowedValues(errors, instancePath));
    if (!isField(instancePath) || values.length < 2 || values.some((allowed) => allowed.length === 0)) continue;
    return toFinding({ keyword: "enum", instancePath, params: { allowedValues: [...new Set(values.flat())] } });
  }
  return undefined;
}

function allowedValues(errors: readonly RawFinding[], instancePath: string): readonly unknown[] {
  return errors
    .filter((error) => error.instancePath === instancePath)
    .flatMap(({ keyword, params }) => {
      if (keyword === "const") return [params["allowedValue"]];
      return keyword === "enum" && Array.isArray(params["allowedValues"]) ? params["allowedValues"] : [];
    });
}

/** How far a value is from a form: another type is furthest, then another tag, then a missing or unknown field. */
function sumMisfit(errors: readonly RawFinding[], value: unknown): number {
  return errors.reduce((sum, error) => sum + misfitOf(error, value), 0);
}

function misfitOf(error: RawFinding, value: unknown): number {
  const { instancePath, keyword } = error;
  const union = unionOf(error);
  if (union !== undefined) {
    const nested = follow(value, instancePath);
    return Math.min(...union.map((validate) => sumMisfit(findErrors(validate, nested), nested)));
  }
  if (instancePath === "") return { type: 10_000, not: 1000, required: 100, additionalProperties: 100 }[keyword] ?? 1;
  return isField(instancePath) && (keyword === "const" || keyword === "enum") ? 150 : 1;
}

/** The forms of the union that a finding is about. */
function unionOf({ params }: RawFinding): readonly CompiledValidator[] | undefined {
  return params.union;
}

function isField(instancePath: string): boolean {
  return /^\/[^/]*$/.test(instancePath);
}

/** Points to what is missing or should not be there, where the compiled code points to the object around it. */
function point({ instancePath, params }: RawFinding): string {
  const field = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof field === "string"
    ? `${instancePath}/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : instancePath;
}

function follow(value: unknown, instancePath: string): unknown {
  let current = value;
  for (const step of instancePath.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.getOwnPropertyDescriptor(current, key)?.value;
  }
  return current;
}

function toFinding(error: RawFinding): Finding {
  return { instancePath: point(error), keyword: error.keyword, message: describe(error) };
}
