/** A JSON value made wrong in one place at a time: as a whole, then field by field. */
export function wrongVersions(value: unknown, place: string): readonly WrongVersion[] {
  const whole = { place, value: wrongValue(value) };
  if (typeof value !== "object" || value === null) return [whole];
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    return first === undefined ? [whole] : [whole, { place: `${place}[0]`, value: [wrongValue(first), ...rest] }];
  }
  const fields = Object.entries(value).map(([name, field]) => ({
    place: `${place}.${name}`,
    value: { ...value, [name]: wrongValue(field) },
  }));
  return [whole, ...fields];
}

/** A wrong value, and where it is wrong. */
export interface WrongVersion {
  readonly place: string;
  readonly value: unknown;
}

/** A value of a type that a field with this value does not have. */
function wrongValue(value: unknown): unknown {
  return Array.isArray(value) ? "wrong" : ["wrong"];
}
