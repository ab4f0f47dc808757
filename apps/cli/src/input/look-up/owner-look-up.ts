import type { OwnerKind } from "@copilot-spaces/reference/commands";
import type { Owner } from "../../account/parse-setting.ts";
import { Problem, usageProblem } from "../../problem.ts";
import { fieldOf } from "../json-object.ts";
import type { PlannedRequest, SendLookUp } from "../plan.ts";
import { isSameLogin, type Whose } from "../references/find-owner.ts";
import { findRead } from "./find-read.ts";

/** An owner, and the number that the server gives the space. */
export interface FoundOwner extends Owner {
  readonly number: number;
}

/** Whose a space is, where only the server knows. */
export interface OwnerLookUp {
  /** What may be asked, in order. */
  readonly requests: readonly PlannedRequest[];
  /** Kinds of owner that are possible, the one that a preview shows first. */
  readonly kinds: readonly OwnerKind[];
  /** What a preview shows as the login. */
  readonly placeholder: string;
  /** What a preview for a kind of owner leaves open. */
  notes(kind: OwnerKind | "any"): readonly string[];
  find(send: SendLookUp): Promise<FoundOwner>;
}

/** How to find out whose a space is. */
export function createOwnerLookUp(whose: Extract<Whose, { readonly known: false }>, number: number): OwnerLookUp {
  if (!("reference" in whose)) return byLogin(whose.login, number);
  const { reference, login } = whose;
  // That very path: the API gave it out itself, although the document has none like it.
  const request: PlannedRequest = { operation: undefined, route: `GET ${reference.path}`, input: {} };
  return {
    requests: [request],
    kinds: [reference.kind],
    placeholder: `<login of ${reference.kind === "org" ? "organization" : "user"} ${reference.id}>`,
    notes: () => [],
    find: async (send) => {
      const found = readOwner(await send(request), reference);
      if (login === undefined || isSameLogin(login, found.login)) return found;
      throw usageProblem(
        `The reference names a space of ${found.login}, and --${reference.kind} ${login} contradicts it.`,
        `Leave --${reference.kind} out, or give the space's number alone.`,
      );
    },
  };
}

/** A login is unique among organizations and users, so that trying one after the other is no guess. */
function byLogin(login: string, number: number): OwnerLookUp {
  const asOrg = findRead({ org: login, space_number: number });
  const asUser = findRead({ username: login, space_number: number });
  return {
    requests: [asOrg, asUser],
    kinds: ["org", "user"],
    placeholder: login,
    notes: (kind) => [
      `Whether ${login} is an organization or a user is looked up; the second look-up is sent after a 404 only.`,
      `The request shown is for ${kind === "user" ? "a user" : "an organization"}.`,
    ],
    find: async (send) => {
      try {
        await send(asOrg);
        return { kind: "org", login, number };
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
      try {
        await send(asUser);
        return { kind: "user", login, number };
      } catch (error) {
        throw isNotFound(error) ? noSuchSpace({ login, number, asked: [asOrg, asUser] }, error) : error;
      }
    },
  };
}

interface Missing {
  readonly login: string;
  readonly number: number;
  /** As an organization's, then as a user's. */
  readonly asked: readonly PlannedRequest[];
}

function noSuchSpace({ login, number, asked }: Missing, cause: unknown): Problem {
  const id: unknown = Object(cause).requestId;
  const [org, user] = asked.map(({ operation }) => operation?.access?.scopes.join(" and "));
  return new Problem(
    "notFound",
    `${login} has no space ${number} that this token can see${typeof id === "string" ? ` (request ${id})` : ""}.`,
    { cause, hints: [`To read an organization's space a token needs ${org}, to read a user's ${user}.`] },
  );
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && Object(error).status === 404;
}

function readOwner(space: unknown, reference: { readonly kind: OwnerKind }): FoundOwner {
  const owner = fieldOf(space, "owner");
  const [login, type, number] = [fieldOf(owner, "login"), fieldOf(owner, "type"), fieldOf(space, "number")];
  if (typeof login !== "string" || typeof number !== "number" || !Number.isSafeInteger(number)) {
    throw new Problem("failed", "The answer about the space does not say whose it is.");
  }
  const kind = type === "Organization" ? "org" : type === "User" ? "user" : reference.kind;
  return { kind, login, number };
}
