import type { Finding } from "@copilot-spaces/types/validators";

/**
 * Findings by the lines that they are shown at: what is missing has no line, and is said at that of the object it should
 * be in.
 */
export function groupFindings(
  findings: readonly Finding[],
  has: (pointer: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { instancePath, message } of findings) {
    const cut = instancePath.lastIndexOf("/");
    const missing = cut > -1 && !has(instancePath);
    const pointer = missing ? instancePath.slice(0, cut) : instancePath;
    const text = missing ? `${instancePath.slice(cut + 1)} ${message}` : message;
    groups.set(pointer, [...(groups.get(pointer) ?? []), text]);
  }
  return groups;
}
