import type { OwnedOperation } from "./owned-operation.ts";

/**
 * One summary for what is the same for an organization and for a user: "List an organization's spaces" and "List a
 * user's spaces" are "List spaces".
 */
export function neutralSummary(operations: readonly OwnedOperation[]): string {
  const [first = "", second] = operations.map(({ operation }) => operation.summary.replace(/\.$/, ""));
  if (second === undefined || first === second) return first;
  const [one, other] = [first.split(" "), second.split(" ")];
  const start = commonStart(one, other);
  const end = commonStart(one.slice(start).reverse(), other.slice(start).reverse());
  const before = one.slice(0, start);
  const after = end === 0 ? [] : one.slice(-end);
  const whose = one.slice(start, one.length - end).join(" ");
  const [next = ""] = after;
  // "for an organization" goes as a whole; "an organization's space" is "a space".
  if (after.length === 0)
    return before.filter((word, index) => index < before.length - 1 || !isPreposition(word)).join(" ");
  const article = whose.endsWith("'s") && !next.endsWith("s") ? [/^[aeiou]/.test(next) ? "an" : "a"] : [];
  return [...before, ...article, ...after].join(" ");
}

/** One description: what all say once, and what only one says under its name. */
export function neutralDescription(operations: readonly OwnedOperation[]): string {
  const texts = operations.map(({ operation }) => paragraphs(operation.description));
  const [one = [], other] = texts;
  if (other === undefined) return one.join("\n\n");
  const length = Math.max(one.length, other.length);
  const merged = Array.from({ length }, (_, index) =>
    mergeParagraphs(one[index] ?? "", other[index] ?? "", operations),
  );
  return merged.flat().filter(Boolean).join("\n\n");
}

const names = { org: "Organization", user: "User", any: "Otherwise" };

function mergeParagraphs(one: string, other: string, [first, second]: readonly OwnedOperation[]): string[] {
  if (one === other) return [one];
  const [ones, others] = [sentences(one), sentences(other)];
  const start = commonStart(ones, others);
  const label = (rest: readonly string[], owner: OwnedOperation["owner"] = "any") =>
    rest.length === 0 ? "" : `${names[owner]}: ${rest.join(" ")}`;
  return [
    ones.slice(0, start).join(" "),
    label(ones.slice(start), first?.owner),
    label(others.slice(start), second?.owner),
  ];
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map((each) => each.replace(/\s+/g, " ").trim());
}

function sentences(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.!?]) (?=[A-Z`])/);
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((word, index) => word !== other[index]);
  return different === -1 ? one.length : different;
}

function isPreposition(word: string): boolean {
  return ["for", "of", "in", "from", "to", "by"].includes(word);
}
