import type { Place } from "./edits.ts";

/** An operation, by its route: `GET /user`. */
export function operation(route: string): Place {
  const [method = "", path = ""] = route.split(" ");
  return ["paths", path, method.toLowerCase()];
}

/** A schema among the components. */
export function schema(name: string): Place {
  return ["components", "schemas", name];
}

/** A field of an object's schema among the components. */
export function field(name: string, property: string): Place {
  return [...schema(name), "properties", property];
}

/** The second part of a schema that adds fields to another one by `allOf`. */
export function extension(name: string): Place {
  return [...schema(name), "allOf", 1];
}

/** A response among the components. */
export function response(name: string): Place {
  return ["components", "responses", name];
}

/** A parameter among the components. */
export function parameter(name: string): Place {
  return ["components", "parameters", name];
}

/** A reference to a component. */
export function ref(kind: "schemas" | "responses" | "parameters" | "headers" | "examples", name: string) {
  return { $ref: `#/components/${kind}/${name}` };
}
