import type { Client } from "@copilot-spaces/client";
import type { Routes } from "@copilot-spaces/types";

/** What the document says that an operation answers. */
type Documented<Operation extends { responses: object }> = {
  [Status in keyof Operation["responses"] & number]: {
    status: Status;
    data: Operation["responses"][Status] extends { content: { "application/json": infer Data } } ? Data : undefined;
  };
}[keyof Operation["responses"] & number];

/** What `client.request` resolves to for a route, without what every answer has. */
type Typed<Route extends keyof Routes> = StatusAndData<Awaited<ReturnType<typeof request<Route>>>>;
type StatusAndData<Result> = Result extends { status: infer Status extends number; data: infer Data }
  ? { status: Status; data: Data }
  : never;
declare const request: Client["request"];

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** The routes whose result is not typed as the document says, status by status. */
type Mistyped = {
  [Route in keyof Routes]: Same<Typed<Route>, Documented<Routes[Route]>> extends true ? never : Route;
}[keyof Routes];

declare const mistyped: Mistyped;
mistyped satisfies never;

// @ts-expect-error -- the comparison can fail: a status has its own data
true satisfies Same<Typed<"GET /user">, { status: 200; data: string }>;
