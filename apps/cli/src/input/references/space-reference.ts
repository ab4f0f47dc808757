import type { OwnerKind } from "@copilot-spaces/reference/commands";
import type { Server } from "../../account/parse-server.ts";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";
import { isLogin, readNumber } from "./names.ts";
import { readServerAddress, type ServerAddress } from "./server-address.ts";

/** A space, or only its owner, as it was typed. */
export type SpaceReference =
  | { readonly form: "number"; readonly number: number }
  /** `org:acme/5`, `user:mona`, or a URL that says as much. */
  | { readonly form: "owned"; readonly kind: OwnerKind; readonly login: string; readonly number?: number }
  /** A space's `html_url`, which does not say what its owner is. */
  | { readonly form: "web"; readonly login: string; readonly number: number }
  /** A space's `api_url`, which names its owner by number. */
  | ApiReference;

/** A space's `api_url`: `/organizations/1/copilot-spaces/3`. */
export interface ApiReference {
  readonly form: "api";
  readonly kind: OwnerKind;
  /** The owner's number. */
  readonly id: string;
  readonly number: number;
  readonly path: string;
}

const kinds: Readonly<Record<string, OwnerKind>> = { org: "org", user: "user" };

/**
 * Reads what was typed for a space: `5`, `org:acme/5`, `user:mona/2`, its `html_url` or `api_url`; or for an owner:
 * `org:acme`.
 * @throws {Problem} where it is none of these, or on another server
 */
export function readSpaceReference(text: string, server: Server): SpaceReference {
  const number = readNumber(text);
  if (number !== undefined) return { form: "number", number };
  const address = readServerAddress(text, server);
  if (address !== undefined) {
    const reference = ofAddress(address);
    if (reference !== undefined) return reference;
    throw usageProblem(
      `${quote(text)} is not the address of a space.`,
      "A space's address is https://github.com/copilot/spaces/OWNER/NUMBER, or the same on another host.",
    );
  }
  return ofWords(text);
}

function ofWords(text: string): SpaceReference {
  const [, word = "", login = "", digits] = /^(\w+):([^/]*)(?:\/(.*))?$/s.exec(text) ?? [];
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  const number = digits === undefined ? undefined : readNumber(digits);
  if (kind !== undefined && isLogin(login) && (digits === undefined || number !== undefined)) {
    return { form: "owned", kind, login, ...(number === undefined ? {} : { number }) };
  }
  const [, bare, tail = ""] = /^([\w.-]*[a-z_-][\w.-]*)(\/\d+)?$/i.exec(text) ?? [];
  if (bare !== undefined && isLogin(bare)) {
    throw undecided(text, bare, tail);
  }
  throw usageProblem(
    `${quote(text)} is no reference to a space.`,
    "A space is `org:acme/5`, `user:mona/2`, its URL, or its number beside `--org` or `--user`.",
  );
}

/** What to say of a login alone; `tail` is what stood behind it, as `/5`. */
export function undecided(text: string, login: string, tail = ""): Error {
  return usageProblem(
    `${quote(text)} does not say whether ${login} is an organization or a user.`,
    `An organization's: \`org:${login}${tail}\`.`,
    `A user's: \`user:${login}${tail}\`.`,
  );
}

function ofAddress({ web, api }: ServerAddress): SpaceReference | undefined {
  const [copilot, spaces, login = "", digits = "", ...more] = web ?? [];
  const number = readNumber(digits);
  if (copilot === "copilot" && spaces === "spaces" && isLogin(login) && number !== undefined && more.length === 0) {
    return { form: "web", login, number };
  }
  return api && ofApiPath(api);
}

function ofApiPath(segments: readonly string[]): SpaceReference | undefined {
  const [collection = "", owner = "", spaces, digits = "", ...more] = segments;
  const number = readNumber(digits);
  if (spaces !== "copilot-spaces" || number === undefined || more.length > 0 || !isLogin(owner)) return undefined;
  if (collection === "orgs") return { form: "owned", kind: "org", login: owner, number };
  if (collection === "users") return { form: "owned", kind: "user", login: owner, number };
  if (readNumber(owner) === undefined || (collection !== "organizations" && collection !== "user")) return undefined;
  const kind = collection === "user" ? "user" : "org";
  return { form: "api", kind, id: owner, number, path: `/${segments.join("/")}` };
}
