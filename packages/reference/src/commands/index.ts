export type { Command, CommandOperations, Flag, FlagField, FlagGroup, OwnerKind, Positional } from "./command.ts";
export { flagGroups } from "./command.ts";
export { deriveCommands } from "./derive-commands.ts";
export { type EnvironmentVariable, environment } from "./environment.ts";
export { type ExitCode, type ExitName, exitCode, exitCodes } from "./exit-codes.ts";
export { ownCommands } from "./own-commands.ts";
export { globalFlags } from "./shared-flags.ts";
