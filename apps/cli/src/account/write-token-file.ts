import type { Io } from "../io.ts";
import { findConfigFolder } from "./config-folder.ts";
import type { Server } from "./parse-server.ts";
import { readTokenFile, tokenFile } from "./token-file.ts";
import { removeKeptFile, writeKeptFile } from "./write-kept-file.ts";

/** Stores the token of a server. A file that holds something else than a token stays as it is, and is a problem. */
export async function writeTokenFile(io: Io, server: Server, token: string): Promise<void> {
  readTokenFile(io, server);
  await writeKeptFile(io, tokenFile(io, server), token);
}

/**
 * Removes the token of a server.
 * @returns whether there was one
 */
export function removeTokenFile(io: Pick<Io, "env" | "cwd">, server: Server): boolean {
  return findConfigFolder(io) !== undefined && removeKeptFile(tokenFile(io, server));
}
