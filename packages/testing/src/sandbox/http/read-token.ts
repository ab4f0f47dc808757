import type { Actor } from "../access/actor.ts";
import { readToken } from "../access/token.ts";
import { Refusal } from "../operations/refusal.ts";
import type { World } from "../world/world.ts";

/**
 * Finds out who sends a request. `Authorization` takes `Bearer`, and `token` as older clients send it.
 *
 * @throws Refusal 401 without a token, or with one that is wrong or has expired
 */
export function findActor(world: World, authorization: string | null, now: number): Actor {
  if (authorization === null || authorization.trim() === "") throw new Refusal(401, "Requires authentication");
  const text = /^(?:bearer|token) +(\S+) *$/i.exec(authorization)?.[1];
  const token = text === undefined ? undefined : readToken(text);
  const user = token && world.userByLogin(token.login);
  const expired = token?.expires !== undefined && now >= Date.parse(token.expires);
  if (token === undefined || user === undefined || expired) throw new Refusal(401, "Bad credentials");
  return { user, token };
}
