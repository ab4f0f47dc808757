import type { OwnerKind } from "@copilot-spaces/reference/commands";
import type { Owner } from "../../account/parse-setting.ts";
import type { Settings } from "../../account/settings.ts";
import { flagValue, type Invocation } from "../../grammar/invocation.ts";
import { usageProblem } from "../../problem.ts";
import { quote } from "../quote.ts";
import { isLogin } from "./names.ts";
import type { ApiReference, SpaceReference } from "./space-reference.ts";

/** Whose space is meant, as far as it is known before anything is asked. */
export type Whose =
  | (Owner & { readonly known: true })
  /** Only the server knows what `login` is. */
  | { readonly known: false; readonly login: string }
  /** Only the server knows who it is; where `login` is given, it has to be that one. */
  | { readonly known: false; readonly reference: ApiReference; readonly login: string | undefined };

/** How owners are called. */
const nouns: Readonly<Record<OwnerKind, string>> = { org: "organization", user: "user" };

/**
 * Finds out whose space is meant: by `--org` or `--user`, by the reference, or by what settings say, in that order.
 * @throws {Problem} where words contradict each other, or none says it
 */
export function findOwner(
  invocation: Invocation,
  reference: SpaceReference | undefined,
  settings: Pick<Settings, "owner">,
): Whose {
  const flagged = flaggedOwner(invocation);
  switch (reference?.form) {
    case "owned":
      if (flagged !== undefined && !isSame(flagged, reference)) throw contradiction(flagged, reference);
      return { known: true, kind: reference.kind, login: reference.login };
    case "web": {
      if (flagged !== undefined && !isSameLogin(flagged.login, reference.login)) {
        throw contradiction(flagged, reference);
      }
      // A login is one owner's alone, whatever kind that is.
      const named = [flagged, settings.owner].find((owner) => owner && isSameLogin(owner.login, reference.login));
      return named === undefined
        ? { known: false, login: reference.login }
        : { known: true, kind: named.kind, login: reference.login };
    }
    case "api":
      if (flagged !== undefined && flagged.kind !== reference.kind) throw contradiction(flagged, reference);
      return { known: false, reference, login: flagged?.login };
    default: {
      const owner = flagged ?? settings.owner;
      if (owner === undefined) throw unknownOwner(reference?.number);
      return { known: true, ...owner };
    }
  }
}

function flaggedOwner(invocation: Invocation): Owner | undefined {
  const [org, user] = [flagValue(invocation, "org"), flagValue(invocation, "user")];
  if (org !== undefined && user !== undefined) {
    throw usageProblem("--org and --user contradict each other.", "A space is an organization's or a user's.");
  }
  const [kind, login]: [OwnerKind, string | undefined] = org === undefined ? ["user", user] : ["org", org];
  if (login === undefined) return undefined;
  if (!isLogin(login)) {
    const meant = login.replace(/^(@|\w+:)/, "");
    const example = isLogin(meant) ? meant : kind === "org" ? "acme" : "mona";
    throw usageProblem(`--${kind} ${quote(login)} is no login.`, `As in \`--${kind} ${example}\`.`);
  }
  return { kind, login };
}

function isSame(one: Owner, other: Owner): boolean {
  return one.kind === other.kind && isSameLogin(one.login, other.login);
}

/** GitHub's names are the same in any case. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function contradiction(flagged: Owner, reference: Exclude<SpaceReference, { readonly form: "number" }>): Error {
  const whose =
    reference.form === "api"
      ? `${nouns[reference.kind]} number ${reference.id}`
      : reference.form === "web"
        ? reference.login
        : `the ${nouns[reference.kind]} ${reference.login}`;
  return usageProblem(
    `The reference names a space of ${whose}, and --${flagged.kind} ${flagged.login} contradicts it.`,
    `Leave --${flagged.kind} out, or give the space's number alone.`,
  );
}

function unknownOwner(number: number | undefined): Error {
  const tail = number === undefined ? "" : `/${number}`;
  return usageProblem(
    number === undefined ? "Whose spaces is not said." : `Whose space number ${number} is, is not said.`,
    `In the reference: \`org:acme${tail}\` or \`user:mona${tail}\`.`,
    "By a flag: `--org acme` or `--user mona`.",
    "For every command: `COPILOT_SPACES_OWNER=org:acme`, or `cps config set owner org:acme`.",
    ...(number === undefined ? [] : ["Or give the space's URL."]),
  );
}
