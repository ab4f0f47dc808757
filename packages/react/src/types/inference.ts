import type { AnswerFacts, CallOptions, CopilotSpacesError } from "@copilot-spaces/client";
import type { DataTag, QueryKey, SkipToken } from "@tanstack/react-query";
import type { SpacesClient } from "./spaces-client.ts";

/*
 * The only place where types are claimed. What is claimed holds because the client compares every answer's status and
 * body with the document before it lets it through, and because the factories' signatures name route and path together.
 */

/** The parts of a call that come from a path and a body. */
export interface CallInput {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** An answer of a route that is only known at run time. */
export interface UntypedAnswer extends AnswerFacts {
  readonly ok: boolean;
  readonly code: number;
  readonly data: unknown;
}

type UntypedRequest = (route: string, input: CallInput, options: CallOptions) => Promise<UntypedAnswer>;

/** The client's `request` for a route that is only known at run time. */
export function untypedRequest(client: SpacesClient): UntypedRequest {
  return client.request as unknown as UntypedRequest;
}

/** Gives an answer's data the type that the document has for the route. */
export function asData<Data>(data: unknown): Data {
  return data as Data;
}

/** Gives a key the type of what is in the cache under it. */
export function asTaggedKey<Data>(key: QueryKey): DataTag<QueryKey, Data, CopilotSpacesError> {
  return key as DataTag<QueryKey, Data, CopilotSpacesError>;
}

/**
 * `skipToken`, if a path is it or holds it. It is the only symbol that a path may hold; to import it would load React,
 * which options do without.
 */
export function skipIn<Skip extends SkipToken>(path: unknown): Skip | undefined {
  const values: unknown[] = [path, ...Object.values(Object(path))];
  return values.find((value) => typeof value === "symbol") as Skip | undefined;
}
