/** Path values that mean the same in capitals and in small letters. */
const caseless = new Set(["org", "username", "owner", "repo", "actor_identifier"]);

/**
 * The segments of a route's path with the values in their places, as they stand in a key: text, logins in small letters.
 * A value that is not there yet (`skipToken`, `undefined`) leaves its place as the template has it.
 */
export function routeSegments(route: string, path: unknown): string[] {
  const values: Readonly<Record<string, unknown>> = Object(path);
  const [, template = ""] = route.split(" ");
  return template
    .split("/")
    .slice(1)
    .map((segment) =>
      segment.replace(/\{(\w+)\}/g, (place: string, name: string) => {
        const value = values[name];
        if (typeof value !== "string" && typeof value !== "number") {
          return place;
        }
        return caseless.has(name) ? `${value}`.toLowerCase() : `${value}`;
      }),
    );
}
