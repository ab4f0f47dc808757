import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import type { Field } from "../../schema-form/shape.ts";
import { isPrefer } from "./mock-answer.ts";

/** The parameters of one place, as fields of a form. */
export function parameterFields({ parameters }: Operation, place: "path" | "query" | "header"): readonly Field[] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, required, description, schema }) => ({ name, required, schema: { ...schema, description } }));
}

/** The operation's headers, and whatever others the call has; what asks the mock for an answer has a field elsewhere. */
export function headerFields(operation: Operation, headers: NonNullable<RequestInput["headers"]>): readonly Field[] {
  const declared = parameterFields(operation, "header");
  const others = Object.keys(headers).filter(
    (name) => !isPrefer(name) && !declared.some((field) => field.name.toLowerCase() === name.toLowerCase()),
  );
  // A header that a call spells otherwise than the document is the same (RFC 9110, section 5.1).
  const spelt = declared.map((field) => ({
    ...field,
    name: Object.keys(headers).find((name) => name.toLowerCase() === field.name.toLowerCase()) ?? field.name,
  }));
  return [...spelt, ...others.map((name): Field => ({ name, required: false, schema: { type: "string" } }))];
}

/** A call with the values of one place changed; what is empty there is left out. */
export function withValues(
  input: RequestInput,
  place: "path" | "query" | "headers",
  values: Readonly<Record<string, unknown>>,
): RequestInput {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== "" && (place === "query" || typeof value === "string" || typeof value === "number"),
  );
  const { [place]: _, ...rest } = input;
  return kept.length > 0 ? { ...rest, [place]: Object.fromEntries(kept) } : rest;
}

/** A call with another body, or with none. */
export function withBody({ body: _, ...rest }: RequestInput, body: unknown): RequestInput {
  return body === undefined ? rest : { ...rest, body };
}
