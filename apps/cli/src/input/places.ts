import type { Positional } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import type { Settings } from "../account/settings.ts";
import { flagValue, type Invocation } from "../grammar/invocation.ts";
import { usageProblem } from "../problem.ts";
import { quote } from "./quote.ts";
import { type Actor, readActor } from "./references/actor.ts";
import { isLogin, readNumber } from "./references/names.ts";
import { readPullRequest } from "./references/pull-request.ts";
import { readSpaceReference, type SpaceReference, undecided } from "./references/space-reference.ts";

/** What was typed for a command's places, and the flags that stand for them. */
export interface Places {
  /** The space, or its owner. */
  readonly space: SpaceReference | undefined;
  readonly actor: Actor | undefined;
  /** Every other parameter in the path, by its name in the API. */
  readonly path: Readonly<Record<string, string | number>>;
}

/**
 * Reads what was typed by place. What a word means follows from the parameters that it stands for.
 * @throws {Problem}
 */
export function readPlaces(invocation: Invocation, operation: Operation, { server }: Pick<Settings, "server">): Places {
  const { command, positionals } = invocation;
  let space: SpaceReference | undefined;
  let actor: Actor | undefined;
  const path: Record<string, string | number> = {};
  for (const [index, positional] of command.positionals.entries()) {
    const { parameters = [] } = positional;
    const word = positionals[index];
    if (parameters.includes("space_number")) {
      space = word === undefined ? undefined : readSpaceReference(word, server);
      path["space_number"] = numberOf(space, word);
    } else if (parameters.includes("org") || parameters.includes("username")) {
      space = word === undefined ? undefined : readOwner(word, invocation, server);
    } else if (parameters.includes("pull_number")) {
      const [repo, pr] = [flagValue(invocation, "repo"), flagValue(invocation, "pr")];
      const { owner, repo: name, number } = readPullRequest({ positional: word, repo, pr }, server);
      Object.assign(path, { owner, repo: name, pull_number: number });
    } else if (parameters.includes("actor_identifier")) {
      actor = readActor(word, flagValue(invocation, "team"));
      if (operation.parameters.some(({ name }) => name === "actor_identifier")) {
        Object.assign(path, actorPath(actor, positional, invocation));
      }
    } else if (parameters.length > 0) {
      Object.assign(path, readPlain(positional, word, operation));
    }
  }
  return { space, actor, path };
}

function numberOf(space: SpaceReference | undefined, word: string | undefined): number {
  if (space?.number !== undefined) return space.number;
  throw usageProblem(
    word === undefined ? "Which space is not said." : `${quote(word)} does not say which space.`,
    `As in \`${word ?? "org:acme"}/5\`.`,
  );
}

function readOwner(word: string, invocation: Invocation, server: Settings["server"]): SpaceReference {
  if (!word.includes(":") && readNumber(word) === undefined) throw notOwner(word, invocation);
  const reference = readSpaceReference(word, server);
  if (reference.form === "owned" && reference.number === undefined) return reference;
  throw usageProblem(`${quote(word)} names a space, where an owner is expected.`, ownerSpellings);
}

/** A word alone does not say whose; beside a flag that does, it was meant for something else. */
function notOwner(word: string, invocation: Invocation): Error {
  const flag = ["org", "user"].find((name) => flagValue(invocation, name) !== undefined);
  if (flag !== undefined) {
    return usageProblem(
      `${quote(word)} is one word too many: --${flag} ${flagValue(invocation, flag)} says whose already.`,
      `\`cps ${invocation.command.words.join(" ")} --help\` says what it takes.`,
    );
  }
  const login = word.replace(/^@/, "").replace(/\/\d+$/, "");
  return isLogin(login) ? undecided(word, login) : usageProblem(`${quote(word)} is no owner.`, ownerSpellings);
}

const ownerSpellings = "An owner is `org:acme` or `user:mona`.";

function actorPath(actor: Actor | undefined, { name }: Positional, { command }: Invocation): Record<string, string> {
  if (actor !== undefined) return { actor_type: actor.type, actor_identifier: actor.identifier };
  const takesTeam = command.flags.some((flag) => flag.name === "team");
  throw usageProblem("Who is not said.", `A person: \`<${name}>\`.`, ...(takesTeam ? ["A team: `--team SLUG`."] : []));
}

function readPlain(
  { name, parameters = [] }: Positional,
  word: string | undefined,
  operation: Operation,
): Record<string, string | number> {
  if (word === undefined) throw usageProblem(`<${name}> is missing.`);
  const parts = parameters.length === 1 ? [word] : word.split("/");
  if (parts.length !== parameters.length) {
    throw usageProblem(`<${name}> ${quote(word)} should be ${parameters.map((each) => each.toUpperCase()).join("/")}.`);
  }
  return Object.fromEntries(
    parameters.map((parameter, index) => {
      const text = parts[index] ?? "";
      const { schema } = operation.parameters.find((each) => each.name === parameter) ?? {};
      if (schema?.["type"] !== "integer") return [parameter, text];
      const number = readNumber(text);
      if (number === undefined) throw usageProblem(`<${name}> must be a whole number, not ${quote(text)}.`);
      return [parameter, number];
    }),
  );
}
