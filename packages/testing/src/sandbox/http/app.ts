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
  }
  app.notFound((context) => answerRequest(parts, context.req.raw, undefined));
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** `/orgs/{org}` as the router writes it: `/orgs/:org`. */
function toPattern(path: string): string {
  return path.replace(/\{([^}]+)\}/g, ":$1");
}
