import type { ClientOptions, Fetch } from "@copilot-spaces/client";
import { type TokenKind, tokenKindOf } from "@copilot-spaces/reference/explain";
import { recorder } from "../requests/recorder.ts";
import { mockAnswers, preferHeader } from "./mock-answers.ts";
import { sandboxFetch } from "./sandbox.ts";
import { baseUrlOf, type Target } from "./target.ts";
import { tokens } from "./tokens.ts";

/** What the client of a target is made of. It sends nothing but to the target, and each request is recorded. */
export function clientOptionsOf(target: Target): ClientOptions {
  const baseUrl = baseUrlOf(target);
  switch (target.kind) {
    case "sandbox":
      return {
        baseUrl,
        token: `sandbox.${target.login}`,
        fetch: recorder.record(sandboxFetch(target.world, target.fault)),
      };
    case "mock":
      return {
        baseUrl,
        // Any token will do; without one it answers 401.
        token: "mock",
        fetch: recorder.record(sendPlainly),
        onRequest({ route, headers }) {
          const answer = mockAnswers.all().get(route);
          if (answer !== undefined) headers["prefer"] ??= preferHeader(answer);
        },
      };
    case "github":
      return { baseUrl, token: () => tokens.read(target.host), fetch: recorder.record(sendPlainly) };
  }
}

/** What kind of token a target's requests have, for explanations. */
export function tokenKindOfTarget(target: Target): TokenKind | "none" | undefined {
  if (target.kind !== "github") return target.kind === "sandbox" ? "classic" : undefined;
  const token = tokens.read(target.host);
  return token === undefined ? "none" : tokenKindOf(token);
}

/** Without cookies: with them, a browser hides `Link` and the mock's findings from the page. */
const sendPlainly: Fetch = (url, init) => fetch(url, { ...init, credentials: "omit" });
