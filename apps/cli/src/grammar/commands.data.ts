import { type Command, deriveCommands, ownCommands } from "@copilot-spaces/reference/commands";
import { operationsTable } from "@copilot-spaces/types/operations";

/** Every command: those that the document's operations make, and the command line's own. Worked out when it is built. */
export const commands: readonly Command[] = [...deriveCommands(operationsTable), ...ownCommands];
