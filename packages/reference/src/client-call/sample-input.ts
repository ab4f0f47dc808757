import type { Operation, OperationParameter, OperationsTable } from "@copilot-spaces/types/operations";
import type { RequestInput } from "./request.ts";

/** An operation's input to try: what it requires, and its body's first example. */
export function sampleInput(operation: Operation, schemas: OperationsTable["schemas"]): RequestInput {
  const { parameters, requestBody } = operation;
  const sample = (where: OperationParameter["in"]) =>
    parameters
      .filter((parameter) => parameter.in === where && parameter.required)
      .map((parameter) => [parameter.name, sampleValue(parameter, schemas)] as const);
  const path = sample("path").map(
    ([name, value]) => [name, typeof value === "number" ? value : String(value)] as const,
  );
  const query = sample("query");
  const [example] = requestBody?.examples ?? [];
  return {
    ...(path.length > 0 && { path: Object.fromEntries(path) }),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(requestBody !== undefined && { body: example === undefined ? {} : example.value }),
  };
}

/** A value to try a parameter with: the document's example, or else one that its schema allows. */
function sampleValue({ name, schema, example }: OperationParameter, schemas: OperationsTable["schemas"]): unknown {
  const reference = schema["$ref"];
  const resolved = (typeof reference === "string" && schemas[reference]) || schema;
  const { type, enum: values, const: value, default: byDefault } = resolved;
  const [first] = Array.isArray(values) ? values : [value ?? byDefault];
  const given = example ?? first;
  if (given !== undefined) return given;
  if (type === "integer" || type === "number") return 1;
  return type === "boolean" ? true : name;
}
