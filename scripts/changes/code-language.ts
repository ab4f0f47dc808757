import type { Reason } from "./change-report.ts";

/** What the before and after of a reason are written in, as Markdown names it. */
export function codeLanguage({ evidence, place }: Pick<Reason, "evidence" | "place">): "yaml" | "sh" | "ts" {
  // What is at a place in a document is shown as it stands there, whatever it was evidence for.
  if (evidence === "document" || place.startsWith("#")) return "yaml";
  return evidence === "commands" || evidence === "output" ? "sh" : "ts";
}
