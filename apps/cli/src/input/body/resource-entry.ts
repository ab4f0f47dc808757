import { basename } from "node:path";
import type { Server } from "../../account/parse-server.ts";
import { usageProblem } from "../../problem.ts";
import { isJsonObject, type JsonObject } from "../json-object.ts";
import type { RepositoryLookUps } from "../look-up/repository-look-ups.ts";
import { quote } from "../quote.ts";
import { parseDocument } from "../read/parse-document.ts";
import type { TextReader } from "../read/text-reader.ts";
import { readNumber } from "../references/names.ts";
import {
  type RepositoryAddress,
  type RepositoryReference,
  readRepositoryAddress,
  readRepositoryName,
} from "../references/repository-reference.ts";
import { readServerAddress } from "../references/server-address.ts";

/** What reading a resource takes. */
export interface EntryContext {
  readonly server: Server;
  readonly reader: TextReader;
  readonly repositories: RepositoryLookUps;
}

const spellings = [
  "A repository: `octo-org/app`.",
  "A file in one: `octo-org/app:docs/plan.md`.",
  "An issue, a pull request or a file in a repository: its URL.",
  "A text: `@notes.md`.",
  'Anything: JSON, as in `{"resource_type":"free_text","metadata":{"name":"…","text":"…"}}`.',
];

/**
 * Reads what was typed for a resource into the entries that the API takes.
 * @param label - the flag, with dashes
 * @throws {Problem} for what is none of the spellings
 */
export async function readResourceEntries(
  text: string,
  label: string,
  context: EntryContext,
): Promise<readonly unknown[]> {
  if (/^\s*[[{]/.test(text)) return readJson(await parseDocument(text, label), label);
  if (text.startsWith("@") || text === "-") return [await readNotes(text, label, context)];
  const entry = readServerAddress(text, context.server)
    ? ofAddress(text, label, context)
    : ofWords(text, label, context);
  return [entry];
}

function readJson(value: unknown, label: string): readonly unknown[] {
  const entries = Array.isArray(value) ? value : [value];
  if (entries.every(isJsonObject)) return entries;
  throw usageProblem(`${label}: each entry must be an object.`, ...spellings);
}

/** A text is named after the file that it comes from. */
async function readNotes(text: string, label: string, { reader }: EntryContext): Promise<JsonObject> {
  if (text === "-" || text === "@-") {
    throw usageProblem(`${label} ${text}: a text from standard input has no name.`, "Name a file, or use `--input -`.");
  }
  const path = text.slice(1);
  return { resource_type: "free_text", metadata: { name: basename(path), text: await reader.readFile(label, path) } };
}

function ofWords(text: string, label: string, { repositories }: EntryContext): JsonObject {
  const [name = "", ...rest] = text.split(":");
  const repository = readRepositoryName(name);
  const path = rest.join(":");
  if (repository !== undefined && text === name) return wholeRepository(repository, repositories);
  if (repository !== undefined && path !== "") return file(repository, path, repositories);
  const [before = "", number = ""] = text.split("#");
  if (readRepositoryName(before) !== undefined && readNumber(number) !== undefined) {
    throw usageProblem(
      `${label} ${quote(text)} may be an issue or a pull request.`,
      `Give its URL: https://github.com/${before}/issues/${number} or …/pull/${number}.`,
    );
  }
  throw unreadable(text, label);
}

function ofAddress(text: string, label: string, { server, repositories }: EntryContext): JsonObject {
  const address = readRepositoryAddress(text, server);
  if (address === undefined) throw unreadable(text, label);
  const [page = "", ...rest] = address.rest;
  if (page === "") return wholeRepository(address, repositories);
  if (page === "blob" && rest.length > 1) return fileOfPage(address, rest, { label, repositories });
  const number = readNumber(rest[0] ?? "");
  const type = { issues: "github_issue", pull: "github_pull_request", pulls: "github_pull_request" }[page];
  if (type === undefined || number === undefined) throw unreadable(text, label);
  return { resource_type: type, metadata: { repository_id: repositories.id(address), number } };
}

function fileOfPage(
  repository: RepositoryAddress,
  rest: readonly string[],
  { label, repositories }: { readonly label: string; readonly repositories: RepositoryLookUps },
): JsonObject {
  const [version = "", ...path] = rest;
  if (/^[\da-f]{40}$/.test(version)) {
    const name = `${repository.owner}/${repository.repo}:${path.join("/")}`;
    throw usageProblem(
      `${label}: that URL shows one version of the file, and what is attached is the default branch's.`,
      `Attach that one with ${label} ${name}, or name a version with the JSON field "sha".`,
    );
  }
  return file(repository, repositories.filePath(repository, rest.join("/")), repositories);
}

function file(repository: RepositoryReference, path: unknown, lookUps: RepositoryLookUps): JsonObject {
  return { resource_type: "github_file", metadata: { repository_id: lookUps.id(repository), file_path: path } };
}

function wholeRepository(repository: RepositoryReference, lookUps: RepositoryLookUps): JsonObject {
  return { resource_type: "repository", metadata: { repository_id: lookUps.id(repository) } };
}

function unreadable(text: string, label: string): Error {
  return usageProblem(`${label} ${quote(text)} is no resource that can be attached.`, ...spellings);
}
