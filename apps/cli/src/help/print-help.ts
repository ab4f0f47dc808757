import type { Command } from "@copilot-spaces/reference/commands";
import type { HelpRequest } from "../grammar/parse.ts";
import type { Io } from "../io.ts";
import { printCommandHelp } from "./command-help.ts";
import type { Layout } from "./layout.ts";
import { layoutFor } from "./layout-for.ts";
import { printNounHelp, printOverview } from "./overview.ts";
import { printTopic } from "./topic-help.ts";

/** The help that was asked for: as wide as the terminal, plain where there is none. */
export function printHelp(request: HelpRequest, commands: readonly Command[], io: Pick<Io, "stdout" | "env">): string {
  return `${printRequested(request, commands, layoutFor(io))}\n`;
}

function printRequested({ command, noun, topic }: HelpRequest, commands: readonly Command[], layout: Layout): string {
  if (command !== undefined) return printCommandHelp(command, layout);
  if (noun !== undefined) return printNounHelp(noun, commands, layout);
  return topic === undefined ? printOverview(commands, layout) : printTopic(topic, layout);
}
