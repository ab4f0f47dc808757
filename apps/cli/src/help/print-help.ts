import type { Command } from "@copilot-spaces/reference/commands";
import type { HelpRequest } from "../grammar/parse.ts";
import type { Io } from "../io.ts";
import { printCommandHelp } from "./command-help.ts";
import { type Layout, readableWidth } from "./layout.ts";
import { printNounHelp, printOverview } from "./overview.ts";
import { printTopic } from "./topic-help.ts";
import { wantsColor } from "./wants-color.ts";

/** The help that was asked for: as wide as the terminal, plain where there is none. */
export function printHelp(request: HelpRequest, commands: readonly Command[], io: Pick<Io, "stdout" | "env">): string {
  const { stdout, env } = io;
  const columns = stdout.columns ?? Number(env["COLUMNS"]);
  const layout: Layout = { width: readableWidth(columns), color: wantsColor(io, stdout) };
  return `${printRequested(request, commands, layout)}\n`;
}

function printRequested({ command, noun, topic }: HelpRequest, commands: readonly Command[], layout: Layout): string {
  if (command !== undefined) return printCommandHelp(command, layout);
  if (noun !== undefined) return printNounHelp(noun, commands, layout);
  return topic === undefined ? printOverview(commands, layout) : printTopic(topic, layout);
}
