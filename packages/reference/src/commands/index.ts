export type { Command, CommandOperations, Flag, FlagField, FlagGroup, OwnerKind, Positional } from "./command.ts";
export { flagGroups } from "./command.ts";
export { type ExitCode, type ExitName, exitCode, exitCodes } from "./exit-codes.ts";
