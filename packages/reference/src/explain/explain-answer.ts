import type { Operation } from "@copilot-spaces/types/operations";
import { listWords } from "../commands/names.ts";
import { explainAccess } from "./access.ts";
import { fieldOf, oneLine, type ReadAnswer, readAnswer } from "./answer.ts";
import type { Explanation, FailedAnswer } from "./explanation.ts";
import { listFieldProblems } from "./field-problems.ts";
import { explainRateLimit, isRateLimited, readRetryTime } from "./rate-limit.ts";

/** Says what an answer that is no success means, from what the document says of the operation and of tokens. */
export function explainAnswer(failed: FailedAnswer): Explanation {
  const answer = readAnswer(failed);
  const { status, message, code, header, operation, body } = answer;
  const said = message ?? code ?? describeStatus(answer) ?? "no message";
  const documentation = fieldOf(body, "documentation_url");
  const requestId = header("x-github-request-id");
  return {
    title: `${status}: ${said}`,
    reasons: [],
    advice: [],
    scopes: undefined,
    ...explain(answer),
    fields: listFieldProblems(answer),
    requestId: requestId === undefined ? undefined : oneLine(requestId),
    documentation: isAddress(documentation) ? documentation : operation?.documentation,
    rateLimited: isRateLimited(answer),
    retryAt: readRetryTime(answer),
  };
}

type Part = Partial<Pick<Explanation, "reasons" | "advice" | "scopes">>;

function explain(answer: ReadAnswer): Part {
  const { status } = answer;
  if (isRateLimited(answer)) return explainRateLimit(answer);
  if (status === 400) return explainBadRequest(answer);
  if (status === 401) return explainAuthentication(answer);
  if (status === 403) return explainForbidden(answer);
  if (status === 404 || status === 410) return explainMissing(answer);
  if (status === 422) return { reasons: ["What was sent was understood, and cannot be carried out as it is."] };
  if (status >= 500) return explainServerError(answer);
  return { reasons: [describeStatus(answer)].flatMap((text) => text ?? []) };
}

function explainBadRequest({ message = "", operation }: ReadAnswer): Part {
  if (!/\bversion\b/i.test(message)) return { reasons: ["The server could not read the request."] };
  const parameter = operation?.parameters.find(({ name }) => /^x-github-api-version$/i.test(name));
  const version = parameter?.schema["default"];
  const known = typeof version === "string" ? `, or ask for ${version}` : "";
  return {
    reasons: ["The server does not have the version of the API that the request asks for."],
    advice: [`Leave out X-GitHub-Api-Version${known}.`],
  };
}

function explainAuthentication(answer: ReadAnswer): Part {
  const { message = "", tokenKind } = answer;
  const missing = tokenKind === "none" || (tokenKind === undefined && /requires authentication/i.test(message));
  const reason = missing ? "There was no token with the request." : "The token is wrong, has expired or was revoked.";
  // Of a token that is not known, nothing is known to be lacking; what another one needs is worth a line.
  const { reasons, advice, scopes } = explainAccess({ ...answer, tokenKind: missing ? "none" : undefined });
  return { reasons: [reason, ...reasons], advice: missing ? advice : ["Use another token."], scopes };
}

function explainForbidden(answer: ReadAnswer): Part {
  const { reasons, advice, scopes } = explainAccess(answer);
  const signOn = explainSignOn(answer);
  const role = scopes === undefined || scopes.lacking.length === 0;
  const rights =
    "The owner of the token may lack the right to do this there: a role in the space, or in the organization.";
  return {
    reasons: [...signOn.reasons, ...reasons, ...(role ? [rights] : [])],
    advice: [...signOn.advice, ...advice],
    scopes,
  };
}

function explainMissing(answer: ReadAnswer): Part {
  const { reasons, advice, scopes } = explainAccess(answer);
  const names = answer.operation?.parameters.filter((each) => each.in === "path").map(({ name }) => name) ?? [];
  const what = names.length > 0 ? `with this ${listWords(names, "and")}` : "here";
  const missing = `There is nothing ${what}, or nothing that this token may see: the answer is ${answer.status} in both cases.`;
  const signOn = explainSignOn(answer);
  return {
    reasons: [missing, ...signOn.reasons, ...reasons],
    advice: [...signOn.advice, ...advice],
    scopes,
  };
}

/** @see https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#using-single-sign-on */
function explainSignOn({ header }: ReadAnswer): { readonly reasons: string[]; readonly advice: string[] } {
  const [, address] = /^required; url=(\S+)$/.exec(header("x-github-sso") ?? "") ?? [];
  if (!isAddress(address)) return { reasons: [], advice: [] };
  return {
    reasons: ["The organization asks for single sign-on, which the token has not gone through."],
    advice: [`Authorize the token: ${address}`],
  };
}

function explainServerError({ operation, code }: ReadAnswer): Part {
  const named = code === undefined ? "" : ` (${code})`;
  return {
    reasons: [`The server failed${named}. Nothing is known to be wrong with the request.`],
    advice: [adviseResend(operation)],
  };
}

/** Whether the document says that a request may be sent twice. */
function adviseResend(operation: Operation | undefined): string {
  if (operation === undefined) return "If it was to change something, look whether it did before you send it again.";
  const { resend } = operation;
  if (resend === "always") return "Try again in a while: it does no harm to send this twice.";
  const look = "It may have been carried out all the same: look before you send it again.";
  return resend === "never" ? look : `${look} Without ${resend.unlessBodyHas} it does no harm to send it twice.`;
}

/** What the document says of a status of this operation. */
function describeStatus({ operation, status }: ReadAnswer): string | undefined {
  const description = operation?.responses.find((response) => response.status === status)?.description;
  return description === undefined ? undefined : oneLine(description);
}

function isAddress(value: unknown): value is string {
  return typeof value === "string" && /^https:\/\/[\x21-\x7e]+$/.test(value);
}
