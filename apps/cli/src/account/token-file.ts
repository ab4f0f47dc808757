import { join } from "node:path";
import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";
import { checkToken } from "./check-token.ts";
import { configFolder, findConfigFolder } from "./config-folder.ts";
import { readKeptFile } from "./kept-file.ts";
import { parseServerKey, type Server, serverRules } from "./parse-server.ts";
import { readFolder } from "./read-folder.ts";

type Place = Pick<Io, "env" | "cwd">;

/** The file of a server's token, whether it is there or not. */
export function tokenFile(io: Place, { host }: Server): string {
  return join(tokensFolder(io), encodeURIComponent(host));
}

/** The token that is stored for a server, and for no other. */
export function readTokenFile(io: Place, server: Server): string | undefined {
  if (findConfigFolder(io) === undefined) return undefined;
  const path = tokenFile(io, server);
  const text = readKeptFile(path, { refusedMode: 0o077 });
  const token = checkToken(text, path);
  if (text === undefined || token !== undefined) return token;
  throw usageProblem(`${path} should hold a token, and holds nothing.`, "Remove it.");
}

/** The servers that a token is stored for. */
export function serversWithToken(io: Place): readonly Server[] {
  if (findConfigFolder(io) === undefined) return [];
  // Names that no server has are left alone: temporary files, and what is not this program's.
  return readFolder(tokensFolder(io)).flatMap((name) => parseServerKey(name, serverRules(io)) ?? []);
}

function tokensFolder(io: Place): string {
  return join(configFolder(io), "tokens");
}
