import type { UserRecord } from "../world/records.ts";
import type { Token } from "./token.ts";

/** Who sends a request, and with what token. */
export interface Actor {
  readonly user: UserRecord;
  readonly token: Token;
}
