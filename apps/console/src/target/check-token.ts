import { createClient, errorFrom } from "@copilot-spaces/client";
import { clientOptionsOf } from "./client-options.ts";

export type CheckedToken =
  | { readonly kind: "accepted"; readonly login: string }
  | { readonly kind: "failed"; readonly error: unknown };

/** Asks a host whose token it is. */
export async function checkToken(host: string, token: string): Promise<CheckedToken> {
  const client = createClient({ ...clientOptionsOf({ kind: "github", host }), token, retry: { limit: 0 } });
  try {
    const result = await client.request("GET /user");
    return result.status === 200
      ? { kind: "accepted", login: result.data.login }
      : { kind: "failed", error: errorFrom(result) };
  } catch (error) {
    return { kind: "failed", error };
  }
}
