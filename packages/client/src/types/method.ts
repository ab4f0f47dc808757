import type { Routes } from "@copilot-spaces/types";
import type { AnswerPromise } from "../methods/answer-promise.ts";
import type { CallOptions } from "../options/call-options.ts";
import type { PageList } from "../pages/page-list.ts";
import type { BodyPresence, Content, OperationShape } from "./operation-shape.ts";
import type { Success } from "./result.ts";

/** A route of the document. */
export type Route = keyof Routes;

/** A route below an organization, which has a twin below a user. */
export type OrgRoute = Extract<Route, `${string} /orgs/{org}/${string}`>;

/** The twin of a route, below a user. */
export type UserRoute<R extends OrgRoute> = R extends `${infer Verb} /orgs/{org}${infer Rest}`
  ? Extract<Route, `${Verb} /users/{username}${Rest}`>
  : never;

/** A method that calls one operation. */
export type Method<R extends Route> = (
  ...args: MethodArguments<Path<Routes[R]>, Routes[R]["requestBody"]>
) => AnswerPromise<Success<Routes[R]>>;

/**
 * A method on the spaces of an organization or of a user: two operations in one, each with its own types. Where the
 * code does not know whose they are, it takes what both take.
 *
 * It is one generic signature and not one for each owner: of overloads an editor shows neither the doc nor the fields
 * of a body, and the compiler reports what is wrong with all of them.
 */
export type OwnerMethod<R extends OrgRoute, User extends Route = UserRoute<R>> = {
  readonly none: <Owner extends OrgPath<R> | UserPath<User>>(
    path: Owner,
    options?: CallOptions,
  ) => AnswerPromise<OwnerSuccess<Owner, R, User>>;
  readonly optional: <Owner extends OrgPath<R> | UserPath<User>>(
    path: Owner,
    body?: OwnerBody<Owner, R, User>,
    options?: CallOptions,
  ) => AnswerPromise<OwnerSuccess<Owner, R, User>>;
  readonly required: <Owner extends OrgPath<R> | UserPath<User>>(
    path: Owner,
    body: OwnerBody<Owner, R, User>,
    options?: CallOptions,
  ) => AnswerPromise<OwnerSuccess<Owner, R, User>>;
}[BodyPresence<Routes[R]["requestBody"]>];

/** A method that lists, page by page, what a field of the answers holds. */
export type ListMethod<R extends OrgRoute, Field extends string> = (
  input: (OrgPath<R> | UserPath<UserRoute<R>>) & Exclude<Routes[R]["parameters"]["query"], undefined>,
  options?: CallOptions,
) => PageList<Success<Routes[R]> extends { data: { readonly [F in Field]: readonly (infer Item)[] } } ? Item : never>;

type Path<Op extends OperationShape> = Exclude<Op["parameters"]["path"], undefined>;

// One owner, never both: a path made by spreading would otherwise pass.
type OrgPath<R extends Route> = Path<Routes[R]> & { readonly username?: never };
type UserPath<R extends Route> = Path<Routes[R]> & { readonly org?: never };

/** The body for an owner: the user's, which is the narrower one, where the code does not know. */
type OwnerBody<Owner, R extends Route, User extends Route> = Content<
  Exclude<Routes[[Owner] extends [OrgPath<R>] ? R : User]["requestBody"], undefined>
>;

type OwnerSuccess<Owner, R extends Route, User extends Route> =
  Owner extends OrgPath<R> ? Success<Routes[R]> : Success<Routes[User]>;

/** The path's values, the body where there is one, options. */
type MethodArguments<PathValues, Body> = {
  readonly none: [path: PathValues, options?: CallOptions];
  readonly optional: [path: PathValues, body?: Content<Exclude<Body, undefined>>, options?: CallOptions];
  readonly required: [path: PathValues, body: Content<Body>, options?: CallOptions];
}[BodyPresence<Body>];
