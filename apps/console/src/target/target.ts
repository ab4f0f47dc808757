/** Where requests go. */
export type Target =
  /** The API with memory, inside the page; requests are those of this person in it. */
  | { readonly kind: "sandbox"; readonly login: string }
  /** The document's examples, on a server; its address has no slash at the end. */
  | { readonly kind: "mock"; readonly baseUrl: string }
  /** `github.com`, or a host of GHE.com as `octo.ghe.com`. */
  | { readonly kind: "github"; readonly host: string };

/** The address that a target's requests begin with. */
export function baseUrlOf(target: Target): string {
  if (target.kind === "mock") return target.baseUrl;
  if (target.kind === "sandbox") return "https://sandbox.invalid";
  return target.host === "github.com" ? "https://api.github.com" : `https://api.${target.host}`;
}
