import { type Operation, type OperationId, operationsTable } from "@copilot-spaces/types/operations";
import {
  type Finding,
  validateParameters,
  validateRequestBody,
  validateResponse,
} from "@copilot-spaces/types/validators";
import { badRequest, type ModelAnswer, notFound, unprocessable } from "./answer.ts";
import { answerCollaborators } from "./collaborators.ts";
import { answerResources } from "./resources.ts";
import { answerSpace, answerSpaces } from "./spaces.ts";
import type { ModelState, Owner } from "./state.ts";

/** What is sent, as the client hands it to its `fetch`. */
export interface ModelRequest {
  readonly method: string;
  readonly body?: string;
}

/** The spaces, resources and collaborators of the API, remembered. */
export interface ModelServer {
  /** Answers at once: the answer is the state at that moment. */
  readonly fetch: (url: string, init: ModelRequest) => Promise<Response>;
}

/** Whose spaces a model server has. None has any at first. */
export interface ModelOwners {
  readonly orgs?: readonly string[];
  readonly users?: readonly string[];
}

/**
 * A server in memory that does what the document says, for tests that compare what is shown with what is so. A request
 * that breaks the document gets a 422; an answer that would break it is a mistake in here, and throws.
 */
export function createModelServer({ orgs = [], users = [] }: ModelOwners): ModelServer {
  const owner = (kind: Owner["kind"]) => (login: string) => ({ kind, login, spaces: [], lastNumber: 0 });
  const state: ModelState = { owners: [...orgs.map(owner("orgs")), ...users.map(owner("users"))], clock: 0 };
  return {
    async fetch(address, { method, body }) {
      const url = new URL(address);
      const { status, body: data, headers } = answerChecked(state, { method, url, json: readJson(body) });
      const text = data === undefined ? null : JSON.stringify(data);
      return new Response(text, { status, headers: { "content-type": "application/json", ...headers } });
    },
  };
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly json: unknown;
}

function answerChecked(state: ModelState, { method, url, json }: Incoming): ModelAnswer {
  const found = findOperation(method, url);
  if (found === undefined) return notFound();
  const { id, path } = found;
  const query = Object.fromEntries(url.searchParams);
  const answer =
    refuse(badRequest, validateParameters(id, { path, query })) ??
    refuse(unprocessable, validateRequestBody(id, json)) ??
    answerRequest(state, { method, url, json });
  const [mistake] = validateResponse(id, answer.status, answer.body);
  if (mistake !== undefined) {
    const what = `${method} ${url.pathname} ${answer.status}${mistake.instancePath} ${mistake.message}`;
    throw new Error(`the model server breaks the document: ${what} (${JSON.stringify(answer.body)})`);
  }
  return answer;
}

function refuse(answer: typeof unprocessable, findings: readonly Finding[]): ModelAnswer | undefined {
  if (findings.length === 0) return undefined;
  return answer(findings.map(({ instancePath, message }) => `${instancePath} ${message}`));
}

function answerRequest(state: ModelState, { method, url, json }: Incoming): ModelAnswer {
  const [kind, login, , number, collection, ...rest] = segmentsOf(url);
  const owner = state.owners.find((each) => each.kind === kind && each.login.toLowerCase() === login?.toLowerCase());
  if (owner === undefined) return notFound();
  const body = Object(json);
  const ofOwner = { state, owner, method, url, body };
  if (number === undefined) return answerSpaces(ofOwner);
  const space = owner.spaces.find((each) => each.number === Number(number));
  if (collection === undefined || space === undefined) return answerSpace(ofOwner, space);
  const answer = collection === "resources" ? answerResources : answerCollaborators;
  return answer({ state, space, method, rest, body });
}

function findOperation(method: string, url: URL): { id: OperationId; path: Record<string, string> } | undefined {
  const given = segmentsOf(url);
  for (const [id, operation] of Object.entries<Operation>(operationsTable.operations)) {
    const names = operation.path.slice(1).split("/");
    const fits = names.every((name, index) => name.startsWith("{") || name === given[index]);
    if (operation.method !== method || names.length !== given.length || !fits) continue;
    const values = names.flatMap((name, index) =>
      name.startsWith("{") ? [[name.slice(1, -1), given[index] ?? ""]] : [],
    );
    if (isOperationId(id)) return { id, path: Object.fromEntries(values) };
  }
  return undefined;
}

function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(operationsTable.operations, id);
}

function segmentsOf({ pathname }: URL): string[] {
  return pathname.slice(1).split("/").map(decodeURIComponent);
}

function readJson(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
