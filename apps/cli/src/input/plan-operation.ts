import { type OwnerKind, ownerParameters } from "@copilot-spaces/reference/commands";
import type { Operation } from "@copilot-spaces/types/operations";
import type { Settings } from "../account/settings.ts";
import type { Context } from "../context.ts";
import { hasFlag, type Invocation } from "../grammar/invocation.ts";
import { operationsTable } from "../operations.data.ts";
import { usageProblem } from "../problem.ts";
import type { Draft } from "./body/draft.ts";
import { readBody } from "./body/read-body.ts";
import { checkRequest, operationIdOf } from "./check/check-request.ts";
import { type Wrongs, wrongRequest } from "./collect-problems.ts";
import { isJsonObject } from "./json-object.ts";
import { fillIn, type LookUp, lookUpsIn } from "./look-up/look-up.ts";
import { createOwnerLookUp, type OwnerLookUp } from "./look-up/owner-look-up.ts";
import { RepositoryLookUps } from "./look-up/repository-look-ups.ts";
import { readPlaces } from "./places.ts";
import type { Plan, PlannedRequest, RequestInput, SendLookUp } from "./plan.ts";
import { TextReader } from "./read/text-reader.ts";
import { readQuery } from "./read-query.ts";
import { findOwner, type Whose } from "./references/find-owner.ts";

/** Whose space a request is about, with the number that it has there. */
interface Target {
  readonly kind: OwnerKind | "any";
  readonly login?: string;
  readonly number?: number;
}

/** What was typed, understood: everything of a request but whose space it is about. */
interface Words {
  readonly invocation: Invocation;
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly draft: Draft | undefined;
}

/**
 * Turns a command that calls an operation of the document into what is to be sent. Nothing is sent here, and what can
 * be known to be wrong is refused.
 * @throws {Problem} for what was typed, or what is in a file that it names
 */
export async function planOperation(
  { io, invocation }: Context,
  settings: Pick<Settings, "server" | "owner">,
): Promise<Plan> {
  const operation = anyOperation(invocation);
  const places = readPlaces(invocation, operation, settings);
  const whose =
    invocation.command.operations?.any === undefined ? findOwner(invocation, places.space, settings) : "any";
  const reader = new TextReader(io);
  const query = await readQuery(invocation, reader);
  const entries = { server: settings.server, reader, repositories: new RepositoryLookUps() };
  const draft = await readBody({ invocation, operation, actor: places.actor }, entries);
  const words: Words = { invocation, path: places.path, query, draft };
  const ownerLookUp = isUnknown(whose) ? createOwnerLookUp(whose, places.space?.number ?? 0) : undefined;
  const targets = targetsOf(whose, ownerLookUp);
  const target = await firstValid(words, targets);
  const request = requestFor(words, target);
  refuseNoChange(words, request);
  return {
    lookUps: [...(ownerLookUp?.requests ?? []), ...lookUpsIn(request.input.body)],
    preview: withBody(request, ({ placeholder }) => placeholder),
    notes: deprecations(invocation),
    previewNotes: ownerLookUp?.notes(target.kind) ?? [],
    complete: (send) => complete(words, { target, ownerLookUp, send }),
  };
}

/** An operation of the command, for what its kinds of owner have in common. */
function anyOperation({ command }: Invocation): Operation {
  const { operations = {}, words } = command;
  const id = operations.any ?? operations.org ?? operations.user;
  const operation = id === undefined ? undefined : operationsTable.operations[id];
  if (operation === undefined) throw new Error(`"${words.join(" ")}" calls no operation of the document`);
  return operation;
}

function isUnknown(whose: Whose | "any"): whose is Extract<Whose, { readonly known: false }> {
  return whose !== "any" && !whose.known;
}

function targetsOf(whose: Whose | "any", ownerLookUp: OwnerLookUp | undefined): readonly Target[] {
  if (whose === "any") return [{ kind: "any" }];
  if (whose.known) return [{ kind: whose.kind, login: whose.login }];
  return (ownerLookUp?.kinds ?? []).map((kind) => ({ kind, login: ownerLookUp?.placeholder ?? "" }));
}

/** The first target whose request is right: as long as it is not known which it is, only what is wrong for all is. */
async function firstValid(words: Words, targets: readonly Target[]): Promise<Target> {
  let wrongs: Wrongs | undefined;
  for (const target of targets) {
    const found = await check(words, requestFor(words, target), target);
    if (found.lines.length === 0) return target;
    if (wrongs === undefined || found.lines.length < wrongs.lines.length) wrongs = found;
  }
  throw wrongRequest(wrongs ?? { lines: [], hints: [] });
}

function check({ invocation, draft }: Words, { input }: PlannedRequest, { kind }: Target): Promise<Wrongs> {
  return checkRequest({ invocation, kind, input, draft });
}

function requestFor({ invocation, path, query, draft }: Words, { kind, login, number }: Target): PlannedRequest {
  const operation = operationsTable.operations[operationIdOf(invocation.command, kind)];
  if (operation === undefined) throw new Error(`the document has no ${invocation.command.words.join(" ")} for ${kind}`);
  const owner = kind === "any" || login === undefined ? {} : { [ownerParameters[kind]]: login };
  const whole = { ...owner, ...path, ...(number === undefined ? {} : { space_number: number }) };
  const input: RequestInput = {
    ...(Object.keys(whole).length > 0 && { path: whole }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(draft !== undefined && { body: draft.value }),
  };
  return { operation, route: operation.route, input };
}

function withBody(request: PlannedRequest, of: (lookUp: LookUp) => unknown): PlannedRequest {
  const { body } = request.input;
  return body === undefined ? request : { ...request, input: { ...request.input, body: fillIn(body, of) } };
}

/** A change of nothing is most likely a flag forgotten; who gives a body means what is in it. */
function refuseNoChange({ invocation, draft }: Words, { operation, route }: PlannedRequest): void {
  if (operation?.method !== "PUT" || draft === undefined || draft.fromDocument || !isJsonObject(draft.value)) return;
  if (Object.keys(draft.value).length > 0) return;
  const flags = invocation.command.flags.filter(({ field, deprecated }) => field?.in === "body" && deprecated !== true);
  throw usageProblem(
    `There is nothing to change: no field is given.`,
    `Give at least one of ${flags.map(({ name }) => `--${name}`).join(", ") || route}.`,
  );
}

function deprecations(invocation: Invocation): readonly string[] {
  return invocation.command.flags
    .filter(({ name, deprecated }) => deprecated === true && hasFlag(invocation, name))
    .map(({ name, description }) => `--${name} is deprecated. ${description}`);
}

interface Completion {
  readonly target: Target;
  readonly ownerLookUp: OwnerLookUp | undefined;
  readonly send: SendLookUp;
}

async function complete(words: Words, { target, ownerLookUp, send }: Completion): Promise<PlannedRequest> {
  const found = ownerLookUp === undefined ? target : await ownerLookUp.find(send);
  const request = requestFor(words, found);
  if (ownerLookUp !== undefined) await refuseWrong(words, request, found);
  const answers = new Map<PlannedRequest, unknown>();
  for (const lookUp of lookUpsIn(request.input.body)) answers.set(lookUp, await send(lookUp));
  const whole = withBody(request, ({ request: asked, read }) => read(answers.get(asked)));
  if (answers.size > 0) await refuseWrong(words, whole, found);
  return whole;
}

async function refuseWrong(words: Words, request: PlannedRequest, target: Target): Promise<void> {
  const wrongs = await check(words, request, target);
  if (wrongs.lines.length > 0) throw wrongRequest(wrongs);
}
