import type { Io } from "../io.ts";
import { checkToken } from "./check-token.ts";
import { askGh } from "./gh-token.ts";
import type { Server } from "./parse-server.ts";
import type { Settings } from "./settings.ts";
import { readTokenFile, tokenFile } from "./token-file.ts";

/** A token and where it is from. */
export interface FoundToken {
  readonly value: string;
  /** The variable's name, the file's path, or `gh auth token`. */
  readonly source: string;
}

/** What came of looking for a token. */
export interface TokenSearch {
  readonly found: FoundToken | undefined;
  /** Why `gh` had none, where it was asked: `gh is not installed`. */
  readonly whyNotGh?: string;
}

/**
 * The token for the server of a command: from the environment, else the one that is stored for this server, else that of
 * `gh` where the configuration allows to ask it. A token that is another host's is never taken.
 * @throws {@link Problem} of kind `usage` where what is found is no token
 */
export async function findToken(io: Io, settings: Pick<Settings, "server" | "useGh">): Promise<TokenSearch> {
  const { server } = settings;
  const found = findTokenVariable(io, server) ?? findStoredToken(io, server);
  if (found !== undefined) return { found };
  return settings.useGh ? await findGhToken(io, server) : { found };
}

/** The token from the environment, which hides one that is stored. */
export function findTokenVariable({ env }: Pick<Io, "env">, { host }: Server): FoundToken | undefined {
  // GitHub's own variables hold tokens for GitHub's own hosts, and are no other's business.
  const github = host === "github.com" || host.endsWith(".ghe.com");
  for (const source of ["COPILOT_SPACES_TOKEN", ...(github ? ["GH_TOKEN", "GITHUB_TOKEN"] : [])]) {
    const value = checkToken(env[source], source);
    if (value !== undefined) return { value, source };
  }
  return undefined;
}

/** The token that is stored for a server. */
export function findStoredToken(io: Io, server: Server): FoundToken | undefined {
  const value = readTokenFile(io, server);
  return value === undefined ? undefined : { value, source: tokenFile(io, server) };
}

async function findGhToken(io: Io, server: Server): Promise<TokenSearch> {
  const source = "gh auth token";
  const answer = await askGh(io, server);
  if ("failure" in answer) return { found: undefined, whyNotGh: answer.failure };
  const value = checkToken(answer.token, source);
  return { found: value === undefined ? undefined : { value, source } };
}
