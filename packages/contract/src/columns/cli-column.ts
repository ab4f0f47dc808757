import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { deriveCommands } from "@copilot-spaces/reference/commands";
import { captureRequest, printRequest } from "@copilot-spaces/reference/print";
import { operationsTable } from "@copilot-spaces/types/operations";
import { type Output, run } from "copilot-spaces";
import type { ContractCase } from "../cases/contract-case.ts";
import { difference } from "../difference.ts";
import { checkAnswer } from "./check-answer.ts";
import type { ColumnTarget, ContractColumn } from "./contract-column.ts";

const { version } = createRequire(import.meta.url)("copilot-spaces/package.json");

const commands = deriveCommands(operationsTable);

/** `cps space get …`: data as JSON on standard output, an error as JSON on standard error, and an exit code. */
export const cliColumn: ContractColumn = {
  name: "cps",
  headers: { "user-agent": `copilot-spaces/${version} copilot-spaces-client` },
  reaches: ({ command }) => command !== undefined,
  run: runCommand,
};

async function runCommand(contractCase: ContractCase, target: ColumnTarget): Promise<string | undefined> {
  const { pair, input, answer, pagination } = contractCase;
  const operation = operationsTable.operations[pair.operation];
  if (operation === undefined) return "the table has no such operation";
  const call = { operation, route: pair.route, input: { ...input, path: pathOf(input) } };
  const outgoing = await captureRequest({ baseUrl: target.baseUrl }, call.route, call.input);
  const { args, stdin } = typed(printRequest("cps", { ...call, outgoing, commands }));
  // Where a body may be left out, a command sends an empty one: that there is none only `cps api` says.
  const bodiless = operation.requestBody !== undefined && input.body === undefined;
  if (args[0] === "api" && !bodiless) return `no command says it; it was printed as cps ${args.join(" ")}`;
  const list = pagination && listIn(contractCase);
  // One page is one case: as many items as the example has, and no question before a deletion.
  const extent = Array.isArray(list) ? ["--limit", `${Math.max(1, list.length)}`] : [];
  const consent = operation.method === "DELETE" ? ["--yes"] : [];
  const [stdout, stderr] = [new Captured(), new Captured()];
  const code = await run([...args, ...extent, ...consent, "--json", "--retries", "0"], {
    stdin: pieces(stdin),
    stdout,
    stderr,
    env: { COPILOT_SPACES_TOKEN: target.token, COPILOT_SPACES_BASE_URL: target.baseUrl },
    fetch: target.fetch,
  });
  const outcome = { code, stdout: stdout.text, stderr: stderr.text };
  return answer.status < 300 ? checkSuccess(contractCase, outcome) : checkError(contractCase, outcome);
}

/** Values of a path are texts and numbers. */
function pathOf({ path }: ContractCase["input"]): Readonly<Record<string, string | number>> {
  const entries = Object.entries(path).map(([name, value]) => [name, typeof value === "number" ? value : `${value}`]);
  return Object.fromEntries(entries);
}

/** What a shell makes of a printed command: its words, and what it gives the command to read. */
function typed(printed: string): { readonly args: readonly string[]; readonly stdin: string } {
  const program = `cps() { printf '%s\\0' "$@"; printf '\\1'; cat; }\n${printed}`;
  const [words = "", stdin = ""] = execFileSync("bash", ["-c", program], { encoding: "utf8", input: "" }).split(
    "\u0001",
  );
  return { args: words.split("\0").slice(0, -1), stdin };
}

async function* pieces(text: string): AsyncGenerator<string> {
  yield text;
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function checkSuccess(contractCase: ContractCase, { code, stdout, stderr }: Outcome): string | undefined {
  const { answer } = contractCase;
  if (code !== 0) return `it ended with exit code ${code}: ${stderr}`;
  if (answer.data === undefined) return stdout === "" ? undefined : `it printed ${stdout} for no data`;
  const expected = listIn(contractCase) ?? answer.data;
  return checkAnswer({ status: answer.status, data: JSON.parse(stdout) }, { ...answer, data: expected });
}

/** A list is printed as what it lists: the one array that its answer has. */
function listIn({ pair, answer }: ContractCase): readonly unknown[] | undefined {
  if (operationsTable.operations[pair.operation]?.command?.verb !== "list") return undefined;
  return Object.values(Object(answer.data)).find((value) => Array.isArray(value));
}

/** Exit codes by status, as the command line's own table promises them. */
function exitCodeOf(status: number): number {
  if (status < 400) return 1;
  if (status === 404) return 3;
  if (status === 401 || status === 403) return 4;
  if (status === 429) return 7;
  return status >= 500 ? 5 : 6;
}

function checkError({ pair, answer }: ContractCase, { code, stdout, stderr }: Outcome): string | undefined {
  if (stdout !== "") return `it printed ${stdout} on standard output for an error`;
  const { error } = JSON.parse(stderr);
  const { status, operation, exit_code } = Object(error);
  const fields = (errors: unknown) =>
    [errors ?? []].flat().map((each) => ({ field: Object(each).field ?? null, code: Object(each).code ?? null }));
  return (
    difference(
      { code, status, operation, exit_code },
      { code: exitCodeOf(answer.status), status: answer.status, operation: pair.operation, exit_code: code },
      "the error",
    ) ?? difference(fields(Object(error).errors), fields(Object(answer.data).errors), "the error's fields")
  );
}

/** What a command writes, kept. */
class Captured implements Output {
  text = "";

  write(text: string): boolean {
    this.text += text;
    return true;
  }
}
