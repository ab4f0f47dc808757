import type { IncomingHttpHeaders, IncomingMessage, RequestListener } from "node:http";
import { loopbackOrigin } from "../local-server/loopback.ts";
import type { Answer } from "./answer.ts";
import { isAnswer } from "./answer.ts";
import type { AskPrism } from "./ask-prism.ts";
import { crossOriginHeaders, isPreflight, preflightHeaders } from "./cross-origin.ts";
import { documentedHeaders } from "./dialect.ts";
import { refuseMediaTypes } from "./media-types.ts";
import type { FindPage, Page } from "./pages.ts";
import { readPreferences, unmetPreference } from "./preferences.ts";
import { readBody } from "./read-body.ts";
import { refuse } from "./refuse.ts";
import { sendAnswer } from "./send-answer.ts";
import { readTarget } from "./target.ts";

/** What answers behind the front. */
export interface FrontParts {
  readonly askPrism: AskPrism;
  readonly findPage: FindPage;
}

/**
 * Stands before Prism: keeps out what Prism does not survive, translates GitHub's dialect into what the document says,
 * and adds the headers that an example cannot hold.
 */
export function createFront(parts: FrontParts): RequestListener {
  let requests = 0;
  return (request, response) => {
    requests += 1;
    const common = { ...apiHeaders(requests), ...crossOriginHeaders(request.headers) };
    respond(parts, request)
      .then((answer) => sendAnswer(response, answer, common))
      .catch((cause) => {
        // Either the caller went away in the middle of its body, or a header of the document cannot be sent.
        if (request.complete && !response.headersSent) sendAnswer(response, broken(cause), common);
        else response.destroy();
      });
  };
}

async function respond({ askPrism, findPage }: FrontParts, request: IncomingMessage): Promise<Answer> {
  const { method = "GET", headers } = request;
  const origin = loopbackOrigin(`http://${headers.host}`);
  if (origin === undefined) return foreignHost();
  if (isPreflight(method, headers)) return { status: 204, headers: preflightHeaders(headers), violations: [] };

  const target = readTarget(request.url ?? "/");
  if (isAnswer(target)) return target;
  const preferences = readPreferences(String(headers.prefer ?? ""));
  if (isAnswer(preferences)) return preferences;
  const mediaTypes = refuseMediaTypes(headers);
  if (mediaTypes !== undefined) return mediaTypes;
  const page = findPage({ method, target, preferences, origin });
  if (isAnswer(page)) return page;
  const body = await readBody(request);
  if (isAnswer(body)) return body;

  const answer = await askPrism(
    {
      method: method.toLowerCase(),
      url: target,
      headers: { ...documentedHeaders(singleHeaders(headers)), "content-length": String(body.length) },
      body: body.value,
    },
    page === undefined ? preferences : { code: 200, example: page.example },
  );
  return (answer.violations.length === 0 && unmetPreference(preferences, answer.status)) || withLink(answer, page);
}

/** The document's own example of `Link` points at the real API, where a client would take its token. */
function withLink(answer: Answer, page: Page | undefined): Answer {
  const { link: _, ...headers } = answer.headers;
  const link = answer.status === 200 ? page?.link : undefined;
  return { ...answer, headers: { ...headers, ...(link !== undefined && { link }) } };
}

function singleHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const single = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat().join(", ")] as const],
  );
  return Object.fromEntries(single);
}

/** What every answer of the API carries; the document's own values win. */
function apiHeaders(requests: number): Record<string, string> {
  return {
    "x-github-request-id": `0000:0000:${requests.toString(16).toUpperCase().padStart(8, "0")}`,
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "4999",
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": "core",
    "x-ratelimit-used": "1",
  };
}

function broken(cause: unknown): Answer {
  return refuse({ status: 500, code: "broken-answer", location: "headers", message: `The mock failed: ${cause}` });
}

/** A page elsewhere can make its own name resolve to this machine (DNS rebinding); the `Host` header gives it away. */
function foreignHost(): Answer {
  return refuse({
    status: 421,
    code: "foreign-host",
    location: "host",
    message: "The mock answers to localhost and 127.0.0.1 only; the Host header names another machine",
  });
}
