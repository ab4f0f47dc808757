import { readSettings } from "../../account/settings.ts";
import { findToken } from "../../account/token.ts";
import { removeTokenFile } from "../../account/write-token-file.ts";
import type { Context } from "../../context.ts";
import { note } from "../../output/note.ts";

/** `cps auth logout`: forgets the token that is stored for a server. The token itself stays valid. */
export async function runLogout(context: Context): Promise<void> {
  const { io } = context;
  const settings = await readSettings(context);
  const { host } = settings.server;
  const removed = removeTokenFile(io, settings.server);
  note(
    io,
    removed
      ? `Logged out of ${host}. The token stays valid until it is revoked there.`
      : `No token is stored for ${host}.`,
  );
  const { found: left } = await findToken(io, settings);
  if (left !== undefined) note(io, `Commands still find a token for ${host}: that of ${left.source}.`);
}
