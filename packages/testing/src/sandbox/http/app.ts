import { type Operation, type OperationId, operations } from "@copilot-spaces/types/operations";
import { Hono } from "hono";
import type { Handler } from "../operations/handler.ts";
import { handlers } from "../operations/handlers.ts";
import { SandboxError } from "../sandbox-error.ts";
import { answerRequest, type Parts } from "./answer-request.ts";

/**
 * Routes requests by the document's own paths.
 *
 * @throws SandboxError naming an operation that nothing carries out
 */
export function createApp(
  parts: Parts,
  table: Readonly<Record<string, Operation<OperationId>>> = operations,
  carriedOutBy: Readonly<Record<string, Handler>> = handlers,
): Hono {
  const app = new Hono();
  for (const operation of Object.values(table)) {
    const handler = carriedOutBy[operation.id];
    if (handler === undefined)
      throw new SandboxError(`The sandbox cannot carry out ${operation.id} (${operation.route})`);
    app.on(operation.method, toPattern(operation.path), (context) =>
      answerRequest(parts, context.req.raw, { operation, handler, path: context.req.param() }),
    );
    const byNumber = numberedPath(operation.path);
    if (byNumber === undefined) continue;
    app.on(operation.method, toPattern(byNumber.path), (context) => {
      const { owner_id, ...path }: Record<string, string> = context.req.param();
      const login = byNumber.login(parts, Number(owner_id));
      const route = login && { operation, handler, path: { ...path, [byNumber.parameter]: login } };
      return answerRequest(parts, context.req.raw, route || undefined);
    });
  }
  app.notFound((context) => answerRequest(parts, context.req.raw, undefined));
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** The same path as a space's `api_url` has it, which names its owner by number: `/organizations/1/copilot-spaces/3`. */
function numberedPath(path: string): NumberedPath | undefined {
  const [, owner = "", rest = ""] = /^\/(orgs\/\{org\}|users\/\{username\})(\/copilot-spaces.*)$/.exec(path) ?? [];
  if (owner === "") return undefined;
  return owner === "orgs/{org}"
    ? {
        path: `/organizations/{owner_id}${rest}`,
        parameter: "org",
        login: ({ world }, id) => world().organization(id)?.login,
      }
    : { path: `/user/{owner_id}${rest}`, parameter: "username", login: ({ world }, id) => world().user(id)?.login };
}

interface NumberedPath {
  readonly path: string;
  /** The path parameter that has the login in the document. */
  readonly parameter: string;
  readonly login: (parts: Parts, id: number) => string | undefined;
}

/** `/orgs/{org}` as the router writes it: `/orgs/:org`. */
function toPattern(path: string): string {
  return path.replace(/\{([^}]+)\}/g, ":$1");
}
