import { configFolder } from "../../account/config-folder.ts";
import type { Context } from "../../context.ts";

/** `cps config path`: prints the folder of the configuration and the tokens. */
export async function runConfigPath({ io }: Context): Promise<void> {
  io.stdout.write(`${configFolder(io)}\n`);
}
