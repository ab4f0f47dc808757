import { type Operation, type OperationId, operationsTable } from "@copilot-spaces/types/operations";
import { validateResponse } from "@copilot-spaces/types/validators";
import type { Actor } from "../access/actor.ts";
import { refuseToken } from "../access/grants.ts";
import { acceptedScopes } from "../access/scopes.ts";
import type { InnerClock } from "../clock/clock.ts";
import type { FaultKind } from "../faults/fault.ts";
import type { InnerFaults } from "../faults/faults.ts";
import { faultHeader, readFaultHeader } from "../faults/read-fault-header.ts";
import { type Struck, strikeAfter, strikeBefore } from "../faults/strike.ts";
import type { Answer, Handler } from "../operations/handler.ts";
import { notFound, Refusal } from "../operations/refusal.ts";
import type { ChangeableWorld } from "../world/world.ts";
import { etagOf, matchesEtag } from "./etag.ts";
import { linkHeader } from "./link.ts";
import { originsOf } from "./origins.ts";
import { anonymous, type RateCounter } from "./rate-limits.ts";
import { checkBody, checkParameters, readBody, requireDecodable } from "./read-request.ts";
import { findActor } from "./read-token.ts";
import { jsonReply, type Reply, refusalReply, toResponse } from "./reply.ts";

/** What the handler of requests is made of. */
export interface Parts {
  /** The world, which a reset replaces. */
  readonly world: () => ChangeableWorld;
  readonly clock: InnerClock;
  readonly faults: InnerFaults;
  readonly rates: RateCounter;
  /** Whether an answer that breaks the document becomes an error instead of an answer. */
  readonly checkAnswers: boolean;
  /** Names the next request. */
  readonly requestId: () => string;
  /** Called after every change. */
  readonly changed: () => void;
}

/** The operation that a request is for, and what carries it out. */
export interface Route {
  readonly operation: Operation<OperationId>;
  readonly handler: Handler;
  readonly path: Readonly<Record<string, string>>;
}

/** Answers a request; without a route, that there is nothing there. @throws ConnectionReset where a fault says so */
export async function answerRequest(parts: Parts, request: Request, route: Route | undefined): Promise<Response> {
  const url = new URL(request.url);
  const exchange: Exchange = { parts, request, url, route, headers: { ...commonHeaders(parts) }, caller: anonymous };
  let faults: readonly FaultKind[] = [];
  try {
    faults = [...readFaultHeader(request.headers.get(faultHeader)), ...parts.faults.take(route?.operation.id)];
  } catch (error) {
    return toResponse(refusalReply(toRefusal(error), exchange.headers));
  }
  const struck = (): Struck => ({
    operationId: route?.operation.id,
    url,
    clock: parts.clock,
    request,
    headers: { ...exchange.headers, ...parts.rates.headers(exchange.caller) },
  });
  const before = await strikeBefore(faults, struck());
  if (before !== undefined) return toResponse(before);
  return strikeAfter(faults, await carryOut(exchange, faults), struck());
}

/** A request under way. */
interface Exchange {
  readonly parts: Parts;
  readonly request: Request;
  readonly url: URL;
  readonly route: Route | undefined;
  /** What the answer carries whatever becomes of the request. */
  readonly headers: Record<string, string>;
  /** Whose requests it counts among. */
  caller: string;
}

async function carryOut(exchange: Exchange, faults: readonly FaultKind[]): Promise<Reply> {
  const { parts, request } = exchange;
  let begun = false;
  let reply: Reply | undefined;
  try {
    requireVersion(request, exchange.headers);
    const actor = identify(exchange);
    parts.rates.begin(exchange.caller, request.method);
    begun = true;
    reply = await callOperation(exchange, actor, faults);
  } catch (error) {
    reply = refusalReply(toRefusal(error), exchange.headers);
  } finally {
    if (begun) parts.rates.end(exchange.caller, reply?.status === 304);
  }
  return { ...reply, headers: { ...reply.headers, ...parts.rates.headers(exchange.caller) } };
}

/** @throws Refusal 400 for a version of the API that there is not */
function requireVersion(request: Request, headers: Record<string, string>): void {
  const { version } = operationsTable;
  if ((request.headers.get("x-github-api-version") ?? version) !== version) {
    const documentation = "https://docs.github.com/rest/about-the-rest-api/api-versions";
    throw new Refusal(400, "The API version in X-GitHub-Api-Version is not supported.", { documentation });
  }
  headers["x-github-api-version-selected"] = version;
}

/** @throws Refusal 401; who cannot be identified counts as nobody */
function identify(exchange: Exchange): Actor {
  const { parts, request, route, headers } = exchange;
  try {
    const actor = findActor(parts.world(), request.headers.get("authorization"), parts.clock.now());
    exchange.caller = `user ID ${actor.user.id}`;
    if (actor.token.kind === "classic") {
      headers["x-oauth-scopes"] = actor.token.scopes.join(", ");
      if (route !== undefined) headers["x-accepted-oauth-scopes"] = acceptedScopes(route.operation.id).join(", ");
    }
    return actor;
  } catch (error) {
    parts.rates.begin(anonymous, request.method);
    parts.rates.end(anonymous, false);
    throw error;
  }
}

async function callOperation(exchange: Exchange, actor: Actor, faults: readonly FaultKind[]): Promise<Reply> {
  const { parts, request, url, route } = exchange;
  requireDecodable(url);
  requireJson(request);
  if (route === undefined) throw notFound();
  const { operation, handler, path } = route;
  const refusal = refuseToken(operation.id, actor.token);
  if (refusal !== undefined) throw refusal;
  const query = Object.fromEntries(url.searchParams);
  checkParameters(operation, path, query);
  const body = await readBody(operation, request);
  // From here on nothing waits: what the handler read is still so when its changes are made.
  const world = parts.world();
  const retried = faults.find((fault) => fault.kind === "codespace-retried");
  const answer = handler({
    operationId: operation.id,
    world,
    actor,
    path,
    query,
    readBody: () => {
      checkBody(operation, body);
      return body;
    },
    now: parts.clock.now(),
    timestamp: parts.clock.timestamp(),
    origins: originsOf(url),
    codespaceDelay: retried === undefined ? 0 : (retried.milliseconds ?? 30_000),
  });
  if (parts.checkAnswers) requireDocumented(operation.id, answer);
  for (const change of answer.changes ?? []) world.apply(change);
  if (answer.changes !== undefined) parts.changed();
  return toReply(exchange, answer);
}

/** @throws Refusal 415 where nothing but other media types is accepted */
function requireJson(request: Request): void {
  const accept = request.headers.get("accept") ?? "*/*";
  const takesJson = /(?:^|,)\s*(?:\*\/\*|application\/(?:\*|json|(?:[\w.+-]+\+json)|vnd\.github[\w.+-]*))\s*(?:;|,|$)/i;
  if (accept.trim() === "" || takesJson.test(accept)) return;
  throw new Refusal(415, "Unsupported 'Accept' header. Must accept 'application/json'.");
}

function requireDocumented(operationId: OperationId, { status, body }: Answer): void {
  const value: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  const [finding] = validateResponse(operationId, status, value);
  if (finding === undefined) return;
  throw new Error(`the answer ${status} breaks the document: ${finding.instancePath || "it"} ${finding.message}`);
}

function toReply({ request, url, headers }: Exchange, { status, body, links = [] }: Answer): Reply {
  if (body === undefined) return { status, headers };
  const link = linkHeader(url, links);
  const reply = jsonReply(status, body, { ...headers, ...(link !== undefined && { link }) });
  if (request.method !== "GET" && request.method !== "HEAD") return reply;
  const etag = etagOf(`${reply.text}${link ?? ""}`);
  // A browser asks again each time, and is told with 304 that it may go on using what it has.
  const cached: Record<string, string> = {
    ...reply.headers,
    etag,
    "cache-control": "private, no-cache",
    vary: "Accept, Authorization",
  };
  if (!matchesEtag(request.headers.get("if-none-match"), etag)) return { ...reply, headers: cached };
  const { "content-type": _, ...rest } = cached;
  return { status: 304, headers: rest };
}

/** Anything else is a bug of the sandbox itself: it says so, and lives. */
function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Refusal(500, `The sandbox failed: ${message}`);
}

function commonHeaders({ requestId, clock }: Parts): Record<string, string> {
  return {
    date: new Date(clock.now()).toUTCString(),
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": requestId(),
  };
}
