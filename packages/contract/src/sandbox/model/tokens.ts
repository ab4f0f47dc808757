import type { TokenOptions } from "@copilot-spaces/testing/sandbox";
import { operations } from "@copilot-spaces/types/operations";

/** The tokens that the model's people use; `nonsense` is none. */
export const tokens = {
  everything: {},
  reading: { scopes: ["read:org", "read:user"] },
  nothing: { scopes: [] },
  "fine-grained": { kind: "fine-grained" },
  "fine-grained, reading": {
    kind: "fine-grained",
    permissions: { "Copilot Spaces": "read", "GitHub Copilot Business": "read" },
  },
  app: { kind: "github-app" },
  nonsense: undefined,
} satisfies Record<string, TokenOptions | undefined>;

/** A name of {@link tokens}. */
export type TokenKind = keyof typeof tokens;

/** The status that a token alone leads to, whatever the request is about; `undefined` where it is good enough. */
export function refuseToken(route: string, kind: TokenKind): 401 | 403 | undefined {
  const access = Object.values(operations).find((operation) => operation.route === route)?.access;
  if (access === undefined) throw new Error(`the document does not say which tokens ${route} takes`);
  const { scopes, fineGrained, githubApps } = access;
  if (kind === "nonsense") return 401;
  if (kind === "everything") return undefined;
  if (kind === "reading" || kind === "nothing") {
    const held: readonly string[] = tokens[kind].scopes;
    return scopes.every((scope) => held.includes(scope)) ? undefined : 403;
  }
  if (fineGrained === false || (kind === "app" && !githubApps)) return 403;
  return kind === "fine-grained, reading" && fineGrained.access === "write" ? 403 : undefined;
}
