import { apiCommand } from "./api-command.ts";
import { authCommands } from "./auth-commands.ts";
import type { Command } from "./command.ts";
import { configCommands } from "./config-commands.ts";
import { toolCommands } from "./tool-commands.ts";

/** The commands that no operation of the document makes. */
export const ownCommands: readonly Command[] = [apiCommand, ...authCommands, ...configCommands, ...toolCommands];
