import type { CompiledValidator, RawFinding } from "./compiled.ts";

/** Adds a finding; the compiled code begins with no list at all, which is the usual outcome. */
export function report(findings: RawFinding[] | null, finding: RawFinding): RawFinding[] {
  if (findings === null) return [finding];
  findings.push(finding);
  return findings;
}

/** How many of a union's forms a value has. */
export function countMatches(forms: readonly CompiledValidator[], value: unknown): number {
  return forms.filter((validate) => validate(value)).length;
}

/** Characters of a text: JSON Schema counts code points, not the units of UTF-16 (2020-12 validation, section 6.3). */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) count -= 1;
  }
  return count;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    entries.length === others.size && entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
