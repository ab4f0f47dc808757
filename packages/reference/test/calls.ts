import { createRequestClient, type OperationShape } from "@copilot-spaces/client";
import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import fc from "fast-check";
import { sampleInput } from "../src/client-call/sample-input.ts";
import type { PrintableRequest, RequestCall, RequestInput } from "../src/print/index.ts";
import { captureRequest } from "../src/print/index.ts";
import type { RecordedRequest, Recorder } from "./recorder.ts";

/** What never may be printed. */
export const token = "ghp_canary0123456789";

/** Every operation, once with each example of its body, and once without one. */
export const exampleCalls: readonly (readonly [name: string, call: RequestCall])[] = Object.values(
  operationsTable.operations,
).flatMap((operation) => {
  const { body: _, ...input } = sampleInput(operation, operationsTable.schemas);
  const bodies = operation.requestBody?.examples ?? [];
  const call = (more: RequestInput): RequestCall => ({
    operation,
    route: operation.route,
    input: { ...input, ...more },
  });
  const paged = operation.pagination && { per_page: 100, after: "Y3Vyc29yOjI=" };
  return [
    ...(operation.requestBody?.required ? [] : [[operation.id, call({ ...(paged && { query: paged }) })] as const]),
    ...bodies.map(({ name, value }) => [`${operation.id} with ${name}`, call({ body: value })] as const),
  ];
});

/** Text that programs between here and the server like to change. */
export const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        "\\",
        "\n",
        "$(id)",
        "`id`",
        "!",
        "-",
        "@",
        "%",
        "{a,b}",
        "[1-2]",
        "é",
        "\u202e",
        "\u0085",
        "\t",
        "\r",
        "~",
        "*",
        "💥",
        "JSON",
        "</",
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join("")),
);

const segment = hostileText.filter((text) => text.trim() !== "" && !/^\.\.?$/.test(text) && !/\p{Cs}/u.test(text));
const headerValue = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code < 0x7f || code > 0x7f)
    .map((code) => String.fromCharCode(code)),
});

/** An operation's id, and what it is called with. */
export interface SmallCall {
  readonly id: string;
  readonly input: RequestInput;
}

/** Calls whose every value is hostile, of a page, a read and three writes. */
export const hostileCall: fc.Arbitrary<SmallCall> = fc
  .record({
    id: fc.constantFrom(
      "copilot-spaces/list-for-org",
      "copilot-spaces/get-for-user",
      "copilot-spaces/create-for-org",
      "copilot-spaces/update-collaborator-for-org",
      "codespaces/create-with-pr-for-authenticated-user",
    ),
    values: fc.array(segment, { minLength: 4, maxLength: 4 }),
    cursor: hostileText.filter((text) => !/\p{Cs}/u.test(text)),
    note: headerValue,
    body: fc.option(fc.jsonValue({ stringUnit: "binary" }), { nil: undefined }),
    name: hostileText,
  })
  .map(({ id, values, cursor, note, body, name }) => {
    const operation = operationOf(id);
    const names = operation.parameters.filter((each) => each.in === "path").map((each) => each.name);
    const path = Object.fromEntries(names.map((each, index) => [each, values[index] ?? "a"]));
    const wholeBody = { [name]: body, name };
    return {
      id,
      input: {
        path,
        ...(operation.pagination && { query: { after: cursor, per_page: 1 } }),
        headers: { "x-note": note },
        ...(operation.requestBody && { body: body === undefined ? undefined : wholeBody }),
      },
    };
  });

/** A call with all of its operation. */
export function wholeCall({ id, input }: SmallCall): RequestCall {
  const operation = operationOf(id);
  return { operation, route: operation.route, input };
}

function operationOf(id: string): Operation {
  const operation = operationsTable.operations[id];
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  return operation;
}

/** A call with the request that it makes at some address. */
export async function printable(call: RequestCall, baseUrl: string): Promise<PrintableRequest> {
  return { ...call, outgoing: await captureRequest({ baseUrl, userAgent: "cps/1.0" }, call.route, call.input) };
}

/** What arrives when the client itself sends a call. */
export async function sentByClient({ route, input }: RequestCall, recorder: Recorder): Promise<RecordedRequest> {
  const { headers, ...parts } = input;
  const client = createRequestClient<Record<string, AnyOperation>>({
    baseUrl: recorder.url,
    userAgent: "cps/1.0",
    token,
    retry: { limit: 0 },
    statuses: {},
  });
  await client.request(route, parts, { headers });
  return only(recorder.take());
}

/** The one request that was to be recorded. */
export function only(requests: readonly RecordedRequest[]): RecordedRequest {
  const [first, ...more] = requests;
  if (first === undefined || more.length > 0) throw new Error(`${requests.length} requests instead of one`);
  return first;
}

interface AnyOperation extends OperationShape {
  readonly parameters: {
    readonly path?: Readonly<Record<string, unknown>> | undefined;
    readonly query?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly requestBody?: { readonly content: { readonly "application/json": unknown } };
}
