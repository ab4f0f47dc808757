import { missingToken } from "../../account/missing-token.ts";
import { readSettings } from "../../account/settings.ts";
import { findToken } from "../../account/token.ts";
import type { Context } from "../../context.ts";

/** `cps auth token`: prints the token that commands would take, for another program to use. */
export async function runToken(context: Context): Promise<void> {
  const { io } = context;
  const settings = await readSettings(context);
  const { found } = await findToken(io, settings);
  if (found === undefined) throw missingToken(settings.server);
  io.stdout.write(`${found.value}\n`);
}
