import { validateParameters, validateRequestBody } from "@copilot-spaces/types/validators";
import type { ContractCase } from "../../cases/contract-case.ts";
import { cliColumn } from "../../columns/cli-column.ts";
import type { ColumnTarget, ContractColumn } from "../../columns/contract-column.ts";
import { methodsColumn } from "../../columns/methods-column.ts";
import { reactColumn } from "../../columns/react-column.ts";
import type { Call } from "./call.ts";
import type { ModelAnswer } from "./carry-out.ts";
import type { ActualAnswer } from "./find-disagreement.ts";
import type { Way } from "./plan.ts";

/** As much of `fetch` as a sandbox has. */
export type SandboxFetch = (request: Request) => Promise<Response>;

const columns: Readonly<Record<Way, ContractColumn>> = {
  "client methods": methodsColumn,
  cps: cliColumn,
  react: reactColumn,
};

/** Any origin will do. */
const baseUrl = "https://api.github.com";

/** A call, on which way it goes where, and what the model answers. */
export interface Sending {
  readonly way: Way;
  readonly call: Call;
  readonly expected: ModelAnswer;
  readonly fetch: SandboxFetch;
}

/**
 * Sends a call, holds its answer against the model's by `check`, and what the client, the command or the hook makes of
 * the answer against the answer. Resolves to what is wrong.
 */
export async function sendCall(
  { way, call, expected, fetch }: Sending,
  check: (answer: ActualAnswer) => string | undefined,
): Promise<string | undefined> {
  const { operation, token, input } = call;
  const answers: ActualAnswer[] = [];
  const recording: ColumnTarget["fetch"] = async (url, { method, headers, body }) => {
    const response = await fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
    answers.push(await readAnswer(response.clone()));
    return response;
  };
  const { id, route, pagination } = operation;
  const contractCase: ContractCase = {
    name: route,
    pair: { operation: id, route, status: expected.status },
    input,
    request: { method: operation.method, path: "", query: {}, headers: {} },
    answer: {
      // Until there is an answer, it is the model's: a list is as long.
      get status() {
        return answers.at(-1)?.status ?? expected.status;
      },
      get data() {
        return answers.length === 0 ? expected.body : answers.at(-1)?.body;
      },
    },
    ...(pagination !== undefined && { pagination }),
  };
  const complaint = await columns[way].run(contractCase, { baseUrl, token, fetch: recording });
  const [answer] = answers;
  if (answer === undefined) {
    // The command line does not send what the document forbids, and then nothing may have happened.
    const isWrong = validateRequestBody(id, input.body).length > 0 || validateParameters(id, input).length > 0;
    return way === "cps" && isWrong && expected.status >= 400 ? undefined : (complaint ?? "nothing was sent");
  }
  return check(answer) ?? (answers.length > 1 ? `it was sent ${answers.length} times` : complaint);
}

/** Asks the sandbox itself. */
export async function askDirectly({ operation, token, input }: Call, fetch: SandboxFetch): Promise<ActualAnswer> {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input.path[name])));
  const headers = { authorization: `Bearer ${token}` };
  return readAnswer(await fetch(new Request(`${baseUrl}${path}`, { method: operation.method, headers })));
}

async function readAnswer(response: Response): Promise<ActualAnswer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
