import type { ApiError } from "@copilot-spaces/client";
import type { ExitName } from "@copilot-spaces/reference/commands";
import { explainAnswer, tokenKindOf } from "@copilot-spaces/reference/explain";
import { readSettings } from "../account/settings.ts";
import { findToken } from "../account/token.ts";
import type { Context } from "../context.ts";
import { operationsTable } from "../operations.data.ts";
import type { Failure } from "./failure.ts";

type TokenKind = Parameters<typeof explainAnswer>[0]["tokenKind"];

const anotherToken = "`cps auth status` shows which token was used; `cps auth login` stores another one.";

/** What an error that the API answered with means, and what to do about it, from what the document says. */
export async function describeAnswer(error: ApiError, context: Context): Promise<Failure> {
  const operation = Object.values(operationsTable.operations).find(({ route }) => route === error.route);
  const { headers } = error.response;
  const explanation = explainAnswer({
    operation,
    status: error.status,
    headers,
    body: error.data,
    tokenKind: await tokenKind(context),
    table: operationsTable,
    now: context.io.now(),
  });
  return {
    exit: explanation.rateLimited ? "rateLimited" : exitOf(error),
    message: explanation.title,
    reasons: [...lookUp(error, context), ...explanation.reasons],
    hints: [...explanation.advice, ...(error.status === 401 ? [anotherToken] : [])],
    fields: explanation.fields,
    status: error.status,
    code: error.code,
    operation: operation?.id ?? error.route,
    requestId: explanation.requestId ?? error.requestId,
    retryAt: explanation.retryAt,
    documentation: explanation.documentation ?? error.documentationUrl,
  };
}

/** Which request it was, where that is not the one that the command is there for. */
function lookUp({ route, response: { url } }: ApiError, { invocation }: Context): readonly string[] {
  const own = Object.values(invocation.command.operations ?? {});
  const isOwn = own.length === 0 || own.some((id) => operationsTable.operations[id]?.route === route);
  if (isOwn || route === undefined) return [];
  // An answer that is made by hand has no address.
  const path = URL.canParse(url) ? `GET ${new URL(url).pathname}` : route;
  return [`This was the answer to ${path}, which the command asks besides.`];
}

/** The outcome of a status. */
function exitOf({ status }: ApiError): ExitName {
  if (status === 401 || status === 403) return "authentication";
  if (status === 404 || status === 410) return "notFound";
  if (status >= 500) return "server";
  return status >= 400 ? "rejected" : "failed";
}

/** What kind of token was sent: found again as it was found before. */
async function tokenKind(context: Context): Promise<TokenKind> {
  try {
    const { found } = await findToken(context.io, await readSettings(context));
    return found === undefined ? "none" : tokenKindOf(found.value);
  } catch {
    // Whatever is wrong there is not what went wrong here.
    return undefined;
  }
}
