import type { PlainMethods } from "../methods/plain-methods.ts";
import type { Page } from "../pages/page.ts";
import type { Send } from "../run/connect.ts";
import type { ReceivedAnswer } from "../run/received-answer.ts";
import type { ListMethod, Method, OrgRoute, OwnerMethod, Route } from "./method.ts";
import type { Request } from "./request.ts";
import type { Answer } from "./result.ts";

/*
 * The only place where types are claimed. What is claimed holds because `judge` compares every answer's status and
 * body with the document before it lets it through.
 */

/** Makes methods of routes. */
export interface MethodFactory {
  single<R extends Route>(route: R): Method<R>;
  owned<R extends OrgRoute>(route: R): OwnerMethod<R>;
  list<R extends OrgRoute, Field extends string>(route: R, field: Field): ListMethod<R, Field>;
}

/** Gives the function that sends everything the types of a document's routes. */
export function typedRequest<R>(send: Send): Request<R> {
  return send as unknown as Request<R>;
}

/** Puts a page in the place of the body that it was made of. */
export function withPage<Item>(answer: ReceivedAnswer, page: Page<Item>): Answer<200, Page<Item>> {
  return Object.assign(answer, { data: page }) as unknown as Answer<200, Page<Item>>;
}

/** Gives what makes methods the types of this document's routes. */
export function typedMethods(methods: PlainMethods): MethodFactory {
  return methods as unknown as MethodFactory;
}
