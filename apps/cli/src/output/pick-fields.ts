/** Where a value stands inside another: `["owner", "login"]`. */
export type FieldPath = readonly string[];

/** A copy with the named fields alone, in the order named. Fields inside others keep their place; of a list, each item's. */
export function pickFields(value: unknown, paths: readonly FieldPath[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pickFields(item, paths));
  if (!isRecord(value)) return value;
  const heads = [...new Set(paths.map(([head = ""]) => head))].filter((head) => Object.hasOwn(value, head));
  return Object.fromEntries(
    heads.map((head) => {
      const tails = paths.filter((path) => path[0] === head).map((path) => path.slice(1));
      const whole = tails.some(({ length }) => length === 0);
      return [head, whole ? value[head] : pickFields(value[head], tails)];
    }),
  );
}

/** What stands at a path; `undefined` where nothing does. */
export function readField(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (current, name) => (isRecord(current) && Object.hasOwn(current, name) ? current[name] : undefined),
    value,
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
