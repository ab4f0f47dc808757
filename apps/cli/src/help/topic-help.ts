import { environment, exitCodes } from "@copilot-spaces/reference/commands";
import type { Topic } from "../grammar/topics.ts";
import { formatting } from "./formatting.ts";
import { emphasize, type Layout, paint, printRows, wrap } from "./layout.ts";

/** Help on what all commands have in common. */
export function printTopic(topic: Topic, layout: Layout): string {
  const heading = (text: string) => paint(text, "bold", layout);
  const prose = (text: string) => emphasize(wrap(text, layout), layout);
  if (topic === "exit-codes") {
    const rows = exitCodes.map(({ code, meaning }) => [String(code), meaning] as const);
    return [heading("Exit codes"), printRows(rows, layout)].join("\n\n");
  }
  if (topic === "environment") {
    const rows = environment.map(({ name, meaning }) => [name, meaning] as const);
    const order = "A flag wins over a variable, and a variable over `cps config`.";
    return [heading("Environment"), prose(order), printRows(rows, layout)].join("\n\n");
  }
  return [heading("Formatting"), ...formatting.map(prose)].join("\n\n");
}
