import type { Operation } from "@copilot-spaces/types/operations";
import { itemSchema, listFieldNames, listVariants, type Schemas } from "./schema.ts";

/** What a command shows, in the words of its flags. */
export interface Answer {
  /** The fields that `--json` takes: of an item where the answer is a list. */
  readonly fields: readonly string[];
  /** Whether there is an address to open. */
  readonly hasAddress: boolean;
  /** Whether the server may say that it goes on with the work. */
  readonly goesOn: boolean;
}

/** Reads what the successes of an operation show. */
export function describeAnswer({ responses, success, pagination }: Operation, schemas: Schemas): Answer {
  const shown = responses.filter(({ status, schema }) => success.includes(status) && schema !== undefined);
  const items = shown.map(({ schema }) => {
    if (pagination === undefined) return itemSchema(schema, schemas);
    const list = listVariants(schema, schemas)[0]?.properties.get(pagination.items);
    return list?.schema["items"] ?? schema;
  });
  const whole = shown.flatMap(({ schema }) => listFieldNames(schema, schemas));
  return {
    fields: [...new Set(items.flatMap((schema) => listFieldNames(schema, schemas)))],
    hasAddress: whole.includes("html_url") || whole.includes("web_url"),
    goesOn: success.includes(202),
  };
}
