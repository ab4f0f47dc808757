import type { SpaceSummary } from "@copilot-spaces/types";

/** The spaces whose name, description or number (`#3`) has each of the words, in any case. */
export function filterSpaces(spaces: readonly SpaceSummary[], text: string): readonly SpaceSummary[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return spaces;
  return spaces.filter(({ name, description, number }) => {
    const all = `${name}\n${description ?? ""}\n#${number}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
