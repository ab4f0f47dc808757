import type { Evidence } from "./change-report.ts";

/** What the before and after of a kind of evidence are written in, as Markdown names it. */
export function codeLanguage(evidence: Evidence): "yaml" | "sh" | "ts" {
  if (evidence === "document") return "yaml";
  return evidence === "commands" || evidence === "output" ? "sh" : "ts";
}
