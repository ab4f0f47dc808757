import type { OperationId } from "@copilot-spaces/types/operations";
import type { Actor } from "../access/actor.ts";
import type { Origins } from "../http/origins.ts";
import type { Change } from "../world/change.ts";
import type { World } from "../world/world.ts";

/** A request whose address the document allows, from somebody whose token may send it. */
export interface Call {
  readonly operationId: OperationId;
  readonly world: World;
  readonly actor: Actor;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /**
   * Holds the body against the document; `undefined` where none was sent. Who may not do something hears that first, and
   * then what is wrong with how they asked for it. @throws Refusal 422, or 400
   */
  readonly readBody: () => unknown;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The same as the API writes it. */
  readonly timestamp: string;
  readonly origins: Origins;
  /** How long after now a codespace that is created now becomes available, in milliseconds. */
  readonly codespaceDelay: number;
}

/** What an operation answers, and what becomes of the world with it. */
export interface Answer {
  readonly status: number;
  /** Absent where the answer has no body. */
  readonly body?: unknown;
  /** All of them or, when the operation throws, none. */
  readonly changes?: readonly Change[];
  /** Neighbouring pages: what in the query leads there. */
  readonly links?: readonly PageLink[];
}

/** A neighbouring page. `query` replaces all that says which page a request is about. */
export interface PageLink {
  readonly rel: "next" | "prev" | "first" | "last";
  readonly query: Readonly<Record<string, string>>;
}

/** Carries an operation out. It reads the world and changes nothing itself. @throws Refusal for an answer that is an error */
export type Handler = (call: Call) => Answer;

/**
 * An operation with a body. What it reads is valid against the document, which is where this type comes from as well.
 */
export function withBody<Body>(handler: (call: Call, readBody: () => Body) => Answer): Handler {
  return (call) => handler(call, () => call.readBody() as Body);
}
