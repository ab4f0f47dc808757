import { commands } from "../grammar/commands.data.ts";
import { topics } from "../grammar/topics.ts";
import type { Candidate } from "./candidate.ts";
import { type PackedCommands, packCommands } from "./completable.ts";

/** The commands, for completion. */
export const packedCommands: PackedCommands = packCommands(commands);

/** What else there is help on. */
export const helpTopics: readonly Candidate[] = topics.map(({ name, summary }) => ({
  value: name,
  description: summary,
}));
