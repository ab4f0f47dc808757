import { basename } from "node:path";
import { type Command, type Flag, listWords } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import { flagValue, hasFlag, type Invocation } from "../../grammar/invocation.ts";
import { usageProblem } from "../../problem.ts";
import { isJsonObject } from "../json-object.ts";
import { readNumber } from "../references/names.ts";
import {
  isSameRepository,
  notNumbered,
  type RepositoryReference,
  readNumbered,
  readRepository,
} from "../references/repository-reference.ts";
import type { Draft } from "./draft.ts";
import type { EntryContext } from "./resource-entry.ts";
import { inferKind, type Kind, type Kinds, kindsOf } from "./resource-kinds.ts";

/** What the flags of one resource are put together from. */
export interface ResourceWords {
  readonly invocation: Invocation;
  readonly operation: Operation;
  readonly draft: Draft;
}

/**
 * Puts what the flags `--repository`, `--issue` and `--pull-request` name into a body, and the type of resource that
 * follows from all its fields.
 * @throws {Problem} where flags contradict each other, or no type or more than one fits
 */
export function addResourceFields(words: ResourceWords, context: EntryContext): void {
  const { invocation, operation, draft } = words;
  const id = invocation.command.flags.find(
    ({ field }) => field?.in === "body" && field.path.at(-1) === "repository_id",
  );
  const kinds = kindsOf(operation);
  if (id?.field !== undefined) addRepository(words, { path: id.field.path, context });
  if (kinds !== undefined && isJsonObject(draft.value)) setKind(words, kinds);
}

interface RepositoryPlace {
  /** `["metadata", "repository_id"]` */
  readonly path: readonly string[];
  readonly context: EntryContext;
}

function addRepository(words: ResourceWords, place: RepositoryPlace): void {
  const { invocation, draft } = words;
  const { path, context } = place;
  const named = flagValue(invocation, "repository");
  if (named !== undefined && hasFlag(invocation, "repository-id")) {
    throw usageProblem("--repository and --repository-id do not go together.", "They mean the same.");
  }
  const repository = named === undefined ? undefined : readRepository(named, "--repository", context.server);
  if (repository !== undefined) draft.set(path, context.repositories.id(repository), "--repository");
  const [flag, another] = invocation.command.flags.filter(({ name }) => isNumbered(name) && hasFlag(invocation, name));
  if (another !== undefined) {
    throw usageProblem(`--${flag?.name} and --${another.name} do not go together.`, "A resource is one of them.");
  }
  if (flag !== undefined) addNumbered(words, { ...place, flag, repository });
}

interface NumberedPlace extends RepositoryPlace {
  readonly flag: Flag;
  /** What `--repository` names. */
  readonly repository: RepositoryReference | undefined;
}

function addNumbered({ invocation, draft }: ResourceWords, place: NumberedPlace): void {
  const { path, context, flag, repository } = place;
  const label = `--${flag.name}`;
  const kind = flag.name === "issue" ? "issue" : "pull";
  const text = flagValue(invocation, flag.name) ?? "";
  const alone = readNumber(text.replace(/^#/, ""));
  const found = readNumbered(text, kind, context.server);
  if (alone === undefined && found === undefined) throw notNumbered(label, text, kind);
  if (found === undefined && !draft.has(path)) {
    throw usageProblem(
      `${label} ${alone} does not say in which repository.`,
      `As in \`${label} octo-org/app#${alone}\`.`,
    );
  }
  if (found !== undefined) {
    if (repository !== undefined && !isSameRepository(repository, found)) {
      const name = `${found.owner}/${found.repo}`;
      throw usageProblem(`${label} is in ${name}, and --repository says otherwise.`, "Leave --repository out.");
    }
    draft.set(path, context.repositories.id(found), label);
  }
  draft.set([...path.slice(0, -1), "number"], found?.number ?? alone, label);
}

/** What a flag for a kind is called: `--pull-request` is a `github_pull_request`. */
function numberedFlag({ name }: Kind): string {
  return name.replace(/^github_/, "").replaceAll("_", "-");
}

function isNumbered(name: string): boolean {
  return name === "issue" || name === "pull-request";
}

/** The kind that `--issue` or `--pull-request` names: `github_issue`. */
function namedKind({ invocation }: ResourceWords, { kinds }: Kinds): { kind: Kind; label: string } | undefined {
  for (const kind of kinds) {
    const flag = numberedFlag(kind);
    if (isNumbered(flag) && hasFlag(invocation, flag)) return { kind, label: `--${flag}` };
  }
  return undefined;
}

function setKind(words: ResourceWords, kinds: Kinds): void {
  const { invocation, draft } = words;
  const named = namedKind(words, kinds);
  const stated = draft.get([kinds.field]);
  if (named !== undefined && stated !== undefined && stated !== named.kind.name) {
    throw usageProblem(`${named.label} is for a ${named.kind.name}, and ${kinds.field} says ${String(stated)}.`);
  }
  nameText(words, kinds);
  if (stated !== undefined) return;
  const object = draft.get([kinds.object]) ?? {};
  if (!isJsonObject(object)) return;
  const given = Object.keys(object);
  const inference = named === undefined ? inferKind(kinds.kinds, given) : inferKind([named.kind], given);
  if ("kind" in inference) {
    draft.set([kinds.field], inference.kind.name, named?.label ?? "the flags");
    return;
  }
  const toFlag = (field: string) => flagOf(invocation.command, [kinds.object, field]);
  if (given.length === 0)
    throw usageProblem("What to attach is not said.", ...recipes(kinds.kinds, invocation.command, toFlag));
  const labels = listWords(given.map(toFlag), "and");
  if ("ambiguous" in inference) {
    const names = listWords(
      inference.ambiguous.map(({ name }) => name),
      "or",
    );
    throw usageProblem(
      `${labels} may mean ${names}.`,
      `Say which: \`${flagOf(invocation.command, [kinds.field])} ${inference.ambiguous[0]?.name}\`.`,
    );
  }
  if ("incomplete" in inference) {
    const verb = given.length > 1 ? "are" : "is";
    throw usageProblem(`${labels} ${verb} not enough.`, ...recipes(inference.incomplete, invocation.command, toFlag));
  }
  throw usageProblem(`${labels} do not go together.`, ...recipes(kinds.kinds, invocation.command, toFlag));
}

/** A text without a name is called as the file that it comes from. */
function nameText({ invocation, draft }: ResourceWords, { object }: Kinds): void {
  const text = flagValue(invocation, "text") ?? "";
  if (!/^@[^@]/.test(text) || text === "@-" || draft.has([object, "name"])) return;
  draft.set([object, "name"], basename(text.slice(1)), "--text");
}

/** What each kind is made of, in flags. */
function recipes(kinds: readonly Kind[], command: Command, toFlag: (field: string) => string): readonly string[] {
  return kinds.map((kind) => {
    const { required, fields } = kind;
    const own = command.flags.find(({ name }) => isNumbered(name) && name === numberedFlag(kind));
    const flags = own === undefined ? (required.length > 0 ? required : fields).map(toFlag) : [`--${own.name}`];
    return `${kind.name}: ${flags.join(" and ")}`;
  });
}

/** The flag for a field, with dashes; a repository is better named than numbered. */
function flagOf({ flags }: Command, path: readonly string[]): string {
  const name =
    path.at(-1) === "repository_id" && flags.some((flag) => flag.name === "repository") ? "repository" : undefined;
  const flag: Flag | undefined = flags.find(({ field }) => field?.in === "body" && field.path.join() === path.join());
  return `--${name ?? flag?.name ?? path.join(".")}`;
}
