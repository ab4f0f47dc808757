/**
 * The first place where two JSON values differ, as a sentence; `undefined` when they are equal. Fields that are
 * `undefined` count as absent.
 */
export function difference(actual: unknown, expected: unknown, place = "it"): string | undefined {
  if (Object.is(actual, expected)) return undefined;
  if (!isContainer(actual) || !isContainer(expected) || Array.isArray(actual) !== Array.isArray(expected)) {
    return `${place} is ${show(actual)}, expected ${show(expected)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const inside = difference(
      actual[key],
      expected[key],
      Array.isArray(expected) ? `${place}[${key}]` : `${place}.${key}`,
    );
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
