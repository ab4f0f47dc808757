import type { DocumentChange } from "../changes/document/document-change.ts";

/** How many operations are named before the rest is counted. */
const named = 3;

/** What has changed in the document, for somebody who has just changed it. */
export function printChanges(changes: readonly Pick<DocumentChange, "bump" | "text" | "operations">[]): string {
  if (changes.length === 0) return "Nothing has changed in OpenAPI's terms.";
  const lines = changes.map(({ bump, text, operations }) => {
    const few = operations.slice(0, named).join(", ");
    const more = operations.length > named ? ` and ${operations.length - named} more` : "";
    return `  ${bump.padEnd(5)}  ${text}${few === "" ? "" : `\n         ${few}${more}`}`;
  });
  return `In the document:\n${lines.join("\n")}`;
}
