import type { HttpMethod } from "@copilot-spaces/types/operations";

/** The colour of a method's label: what only reads, what changes, what removes. */
export function methodVariant(method: HttpMethod): "accent" | "success" | "attention" | "danger" | "secondary" {
  switch (method) {
    case "GET":
      return "accent";
    case "POST":
      return "success";
    case "PUT":
    case "PATCH":
      return "attention";
    case "DELETE":
      return "danger";
    default:
      return "secondary";
  }
}
