/** The body of an answer, as far as it can be read. */
export type ReadBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "text"; readonly text: string };

export function readBody(body: string): ReadBody {
  if (body === "") return { kind: "none" };
  try {
    const value: unknown = JSON.parse(body);
    return { kind: "json", value };
  } catch {
    return { kind: "text", text: body };
  }
}
