import type { JsonSchema } from "@copilot-spaces/types/operations";
import { listBodyFields } from "../commands/body-fields.ts";
import { listWords } from "../commands/names.ts";
import { fieldOf, oneLine, type ReadAnswer } from "./answer.ts";

/** What is wrong with a field of a request. */
export interface FieldProblem {
  /** The API's name of it; `undefined` where the whole is meant. */
  readonly field: string | undefined;
  /** Which entry of a list, from 0. */
  readonly index: number | undefined;
  /** A short name: `missing_field`. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** What was sent. */
  readonly value: unknown;
  /** All of it in one line: `base_role: is not valid (it is "owner"); it takes "reader" or "no_access"`. */
  readonly text: string;
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
const meanings: Readonly<Record<string, string>> = {
  already_exists: "is taken already",
  invalid: "is not valid",
  missing: "does not exist",
  missing_field: "is missing",
  unprocessable: "cannot be used",
};

/** The `errors` of a 422, whose entries are objects or plain sentences. */
export function listFieldProblems({ body, operation, table }: ReadAnswer): FieldProblem[] {
  const choices = (field: string) => listChoices(operation?.requestBody?.schema, table?.schemas ?? {}, field);
  return [fieldOf(body, "errors")]
    .flat()
    .filter((entry) => (typeof entry === "object" && entry !== null) || typeof entry === "string")
    .map((entry) => describe(typeof entry === "string" ? { message: entry } : entry, choices));
}

function describe(entry: unknown, choicesOf: (field: string) => readonly string[]): FieldProblem {
  const text = (name: string) => {
    const given = fieldOf(entry, name);
    return typeof given === "string" && given.trim() !== "" ? oneLine(given) : undefined;
  };
  const field = text("field");
  const code = text("code");
  const message = text("message");
  const value = fieldOf(entry, "value");
  const index = fieldOf(entry, "index");
  const subject = [field ?? text("resource"), typeof index === "number" ? `(entry ${index})` : ""]
    .filter(Boolean)
    .join(" ");
  const choices = field === undefined ? [] : choicesOf(field);
  const problem = message ?? (code === undefined ? "is not accepted" : (meanings[code] ?? code));
  const sent = value === undefined ? "" : ` (it is ${oneLine(JSON.stringify(value) ?? "")})`;
  const takes = choices.length > 0 ? `; it takes ${listWords(choices, "or")}` : "";
  return {
    field,
    index: typeof index === "number" ? index : undefined,
    code,
    message,
    value,
    text: `${subject === "" ? "" : `${subject}: `}${problem}${sent}${takes}`,
  };
}

/** The values that a field of a body takes, where the document lists them. */
function listChoices(schema: unknown, schemas: Readonly<Record<string, JsonSchema>>, name: string): string[] {
  const field = listBodyFields(schema, schemas).find(({ path }) => path.at(-1) === name);
  const values = field?.schema["enum"];
  return [...(field?.kinds ?? []), ...(Array.isArray(values) ? values : [])].map((value) => JSON.stringify(value));
}
