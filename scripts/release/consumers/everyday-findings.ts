import { isDeepStrictEqual } from "node:util";

/** What comes of `programs/everyday.ts` where everything is right. */
const expected: Readonly<Record<string, unknown>> = {
  created: "Plans",
  listed: true,
  removed: true,
  missing: 404,
  rendered: true,
  invalid: ["/name"],
  operations: true,
};

/** In what the everyday program came to something else, one sentence each. */
export function everydayFindings(actual: unknown): string[] {
  const values: Readonly<Record<string, unknown>> = Object(actual);
  return [...new Set([...Object.keys(expected), ...Object.keys(values)])]
    .filter((name) => !isDeepStrictEqual(values[name], expected[name]))
    .map((name) => `${name} is ${JSON.stringify(values[name])}, expected ${JSON.stringify(expected[name])}`);
}
