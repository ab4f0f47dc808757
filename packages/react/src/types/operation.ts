import type { Input, Route, Success } from "@copilot-spaces/client";
import type { Routes } from "@copilot-spaces/types";

/** A route that reads. */
export type ReadRoute = Extract<Route, `GET ${string}`>;

/** A route that changes something. */
export type WriteRoute = Exclude<Route, ReadRoute>;

/** The values of a route's path. */
export type PathOf<R extends Route> = Exclude<Routes[R]["parameters"]["path"], undefined>;

/** The query parameters of a route. */
export type QueryOf<R extends Route> = Exclude<Routes[R]["parameters"]["query"], undefined>;

/** What a route answers with where it succeeds. */
export type DataOf<R extends Route> = Success<Routes[R]>["data"];

/** What a write takes as `mutate`'s variable: its body; nothing where it has none or needs none. */
export type BodyOf<R extends Route> = BodyField<Input<Routes[R]>>;

type BodyField<In> = In extends { readonly body: infer Body }
  ? Body
  : In extends { readonly body?: infer Body }
    ? [Exclude<Body, undefined>] extends [never]
      ? Nothing
      : Body | Nothing
    : Nothing;

// biome-ignore lint/suspicious/noConfusingVoidType: with it, and only with it, one may call `mutate()`.
type Nothing = void;
