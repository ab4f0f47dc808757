import { errorFrom } from "../errors/error-from.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { CallOptions } from "../options/call-options.ts";
import { readPage } from "../pages/page.ts";
import { PageList } from "../pages/page-list.ts";
import type { Values } from "../run/build-url.ts";
import type { CallInput, SendOptions } from "../run/call.ts";
import type { Connection } from "../run/connect.ts";
import type { ReceivedAnswer } from "../run/received-answer.ts";
import { withPage } from "../types/inference.ts";
import { AnswerPromise } from "./answer-promise.ts";

/** Takes the path's values, the body where the route has one, and options. */
type PlainMethod = (path?: Values, ...args: unknown[]) => AnswerPromise<ReceivedAnswer>;

/** Makes the methods of a client, before `types/inference.ts` gives each the types of its route. */
export interface PlainMethods {
  /** A method of one route. */
  single(route: string): PlainMethod;
  /** A method of an organization's route and of its twin for a user. */
  owned(route: string): PlainMethod;
  /** The same for a list in pages of what a field holds. */
  list(route: string, field: string): (input?: Values, options?: CallOptions) => PageList<unknown>;
}

export function plainMethods({ send, settings }: Connection): PlainMethods {
  const succeed = async (route: string, input: CallInput, options: SendOptions): Promise<ReceivedAnswer> => {
    const answer = await send(route, input, options);
    if (!answer.ok) {
      throw errorFrom(answer);
    }
    return answer;
  };

  const method =
    (route: string, routeOf: (path: Values) => string): PlainMethod =>
    (path, ...args) => {
      const [body, options] = /^P/.test(route) ? args : [undefined, args[0]];
      const promise = new AnswerPromise(async () => succeed(routeOf(Object(path)), { path, body }, Object(options)));
      // A write must not depend on somebody waiting for its answer.
      promise.withResponse();
      return promise;
    };

  return {
    single: (route) => method(route, () => route),
    owned: (route) => method(route, (path) => routeOfOwner(route, path)),
    list: (route, field) => (input, options) => {
      const { org, username, ...query } = Object(input);
      let spent = 0;
      return new PageList(async ({ after, before }) => {
        const parts = { path: input, query: { ...query, after, before } };
        const begin = settings.clock.now();
        const answer = await succeed(routeOfOwner(route, { org, username }), parts, { ...options, spent });
        spent += settings.clock.now() - begin;
        return withPage(answer, readPage(answer, Object(answer.data)[field], settings.origin));
      }, query);
    },
  };
}

function routeOfOwner(route: string, { org, username }: Values): string {
  if ((org === undefined) === (username === undefined)) {
    throw new InvalidRequestError("Give either org or username.", { route });
  }
  return org === undefined ? route.replace("/orgs/{org}/", "/users/{username}/") : route;
}
