import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import { shellWord } from "../print/shell-word.ts";
import type { Command } from "./command.ts";
import { flagWords } from "./example-flags.ts";
import { type OwnedOperation, ownerKinds, ownerParameters } from "./owned-operation.ts";
import { isRecord } from "./schema.ts";

/** More than this many are not read. */
const most = 5;

/** A longer line is left out where there are others. In characters. */
const longest = 180;

/** What examples are made of. */
export interface ExampleSources {
  readonly operations: readonly OwnedOperation[];
  readonly table: OperationsTable;
}

type Parts = Omit<Command, "examples">;

/** Command lines to try, made of the values that the document's parameters and bodies have as examples. */
export function createExamples(command: Parts, { operations, table }: ExampleSources): readonly string[] {
  const repository = findRepository(table);
  const groups = operations.map((each) => exampleLines(command, each, repository));
  const [first] = groups;
  const lines = [...new Set([...groups.flatMap(({ lines }) => lines), ...(first?.varied ?? [])])];
  const short = lines.filter((line) => line.length <= longest);
  return (short.length > 0 ? short : lines).slice(0, most);
}

interface Lines {
  readonly lines: readonly string[];
  /** The shortest of them, with what else there is. */
  readonly varied: readonly string[];
}

function exampleLines(command: Parts, each: OwnedOperation, repository: string): Lines {
  const { operation } = each;
  const bodies = operation.requestBody?.examples ?? [];
  const values = bodies.length > 0 ? bodies.map(({ value }) => value) : [undefined];
  const lines = values.flatMap((value) => {
    const body = isRecord(value) ? value : {};
    const places = placeWords(command, each, body);
    const flags = flagWords(command.flags, body, repository);
    if (places === undefined || flags === undefined) return [];
    return [["cps", ...command.words, ...places, ...flags].join(" ")];
  });
  const [plain] = lines.toSorted((one, other) => one.length - other.length);
  const more = plain === undefined ? [] : varied(command, operation).map((flags) => [plain, ...flags].join(" "));
  return { lines, varied: more };
}

/** What else is worth showing of a command. */
function varied({ flags }: Parts, { method, command }: Operation): readonly (readonly string[])[] {
  const has = (name: string) => flags.some((flag) => flag.name === name);
  const plain = (command?.columns ?? []).filter((column) => /^\w+$/.test(column)).slice(0, 2);
  const lines: string[][] = [];
  if (has("all")) lines.push(["--all", "--output", "ndjson"]);
  if (method === "GET" && plain.length > 0) lines.push(["--json", plain.join(",")]);
  if (has("yes")) lines.push(["--yes"]);
  if (has("wait")) lines.push(["--wait"]);
  return lines;
}

function placeWords(
  { positionals }: Parts,
  { owner, operation }: OwnedOperation,
  body: Readonly<Record<string, unknown>>,
): readonly string[] | undefined {
  const values = new Map<string, string>();
  for (const { name, in: where, example } of operation.parameters) {
    if (where === "path") values.set(name, isScalar(example) ? String(example) : "1");
  }
  const login = owner === "any" ? "" : (values.get(ownerParameters[owner]) ?? "");
  const line = positionals.flatMap(({ parameters = [], required }) => {
    if (parameters.includes("space_number")) return [`${owner}:${login}/${values.get("space_number")}`];
    if (parameters.includes("pull_number")) {
      return [`${values.get("owner")}/${values.get("repo")}#${values.get("pull_number")}`];
    }
    if (parameters.includes("actor_type")) {
      const identifier = String(body["actor_identifier"] ?? values.get("actor_identifier") ?? "octocat");
      return body["actor_type"] === "Team" ? ["--team", identifier] : [identifier];
    }
    if (!required) return [];
    return [parameters.map((name) => values.get(name) ?? "").join("/")];
  });
  const named = positionals.some(({ parameters = [] }) => parameters.includes("space_number"));
  const whose = named || owner === "any" ? [] : [`--${ownerKinds.find((kind) => kind === owner)}`, login];
  return [...line.map((word) => (word.startsWith("--") ? word : shellWord(word))), ...whose];
}

/** A repository that the document has as an example. */
function findRepository({ operations }: OperationsTable): string {
  for (const { parameters } of Object.values(operations)) {
    const [owner, repo] = ["owner", "repo"].map((name) => parameters.find((each) => each.name === name)?.example);
    if (isScalar(owner) && isScalar(repo)) return `${owner}/${repo}`;
  }
  return "octo-org/app";
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
