import type { OperationParameter } from "@copilot-spaces/types/operations";
import type { Flag, Positional } from "./command.ts";
import { kebabCase } from "./names.ts";
import { type OwnedOperation, onlyOwners, ownerKinds, ownerParameters } from "./owned-operation.ts";
import { listVariants, type Schemas } from "./schema.ts";
import { ownerFlags } from "./shared-flags.ts";
import { valueType } from "./value-type.ts";

/** What is typed by its place, and the flags that may stand for it. */
export interface Places {
  readonly positionals: readonly Positional[];
  readonly flags: readonly Flag[];
  /** The parameters, and fields of the body, that all of these stand for. */
  readonly spoken: readonly string[];
}

/** Makes the places of a command from its path, by the names of the parameters in it. */
export function createPlaces(
  operations: readonly OwnedOperation[],
  { noun, schemas }: { readonly noun: string; readonly schemas: Schemas },
): Places {
  const inPath = pathParameters(operations);
  const left = new Map(inPath.map((parameter) => [parameter.name, parameter]));
  const take = (names: readonly string[]) => names.forEach((name) => void left.delete(name));
  const owners = ownerKinds.filter((kind) => left.has(ownerParameters[kind]));
  const ownerNames = owners.map((kind) => ownerParameters[kind]);
  const positionals: Positional[] = [];
  const flags: Flag[] = owners.map((kind) => ownerFlags[kind]);
  take(ownerNames);
  if (left.has("space_number")) {
    positionals.push(space([...ownerNames, "space_number"]));
    take(["space_number"]);
  }
  if (["owner", "repo", "pull_number"].every((name) => left.has(name))) {
    positionals.push(pullRequest);
    flags.push(...pullRequestFlags);
    take(["owner", "repo", "pull_number"]);
  }
  const actor = findActor(operations, schemas);
  if (actor !== undefined) take(actor.positional.parameters ?? []);
  for (const parameter of left.values()) positionals.push(plain(parameter, { noun, schemas }));
  if (actor !== undefined) {
    positionals.push(actor.positional);
    flags.push(...actor.flags);
  }
  if (positionals.length === 0 && owners.length > 0) positionals.push(owner(ownerNames));
  const spoken = [...inPath.map(({ name }) => name), ...(actor?.positional.parameters ?? [])];
  return { positionals, flags, spoken };
}

function pathParameters(operations: readonly OwnedOperation[]): readonly OperationParameter[] {
  const all = operations.flatMap(({ operation }) => operation.parameters.filter((each) => each.in === "path"));
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

function space(parameters: readonly string[]): Positional {
  return {
    name: "space",
    description: "The space: `org:octo-org/5`, `user:mona/2`, its address, or its number with `--org` or `--user`.",
    required: true,
    parameters,
  };
}

function owner(parameters: readonly string[]): Positional {
  return {
    name: "owner",
    description: "Whose: `org:octo-org` or `user:mona`, instead of `--org` or `--user`.",
    required: false,
    parameters,
  };
}

const pullRequest: Positional = {
  name: "pull-request",
  description: "The pull request: `octo-org/app#123`, or its address.",
  required: true,
  unless: [["repo", "pr"]],
  parameters: ["owner", "repo", "pull_number"],
};

const pullRequestFlags: readonly Flag[] = [
  {
    name: "repo",
    aliases: ["R"],
    description: "The pull request's repository.",
    value: "owner/repo",
    group: "Which",
  },
  { name: "pr", aliases: [], description: "The pull request's number.", value: "number", group: "Which" },
];

function plain(
  { name, description, schema }: OperationParameter,
  { noun, schemas }: { readonly noun: string; readonly schemas: Schemas },
): Positional {
  const { choices } = valueType(schema, schemas);
  const short = name.replace(/^space_/, "").replace(new RegExp(`^${noun.replaceAll("-", "_")}_`), "");
  return {
    name: kebabCase(short),
    description,
    required: true,
    parameters: [name],
    ...(choices !== undefined && { choices }),
  };
}

/** A person by login, or a team, wherever there are `actor_type` and `actor_identifier`: in the path or in the body. */
function findActor(
  operations: readonly OwnedOperation[],
  schemas: Schemas,
): { readonly positional: Positional; readonly flags: readonly Flag[] } | undefined {
  const parameters = ["actor_type", "actor_identifier"];
  const found = operations.map(({ owner: kind, operation }) => ({ kind, ...actorOf(operation, schemas) }));
  if (!found.every(({ names }) => parameters.every((name) => names?.includes(name)))) return undefined;
  const withTeam = found.filter(({ types }) => types?.includes("Team")).map(({ kind }) => kind);
  const owners = onlyOwners(withTeam, operations);
  const takesTeam = withTeam.length > 0;
  const unless = [...(takesTeam ? [["team"]] : []), ...(found.some(({ inBody }) => inBody) ? [["input"]] : [])];
  const positional = {
    name: "login",
    description: `The person's login${takesTeam ? "; a team is named with `--team`" : ""}.`,
    required: true,
    ...(unless.length > 0 && { unless }),
    parameters,
  };
  return { positional, flags: takesTeam ? [{ ...teamFlag, ...(owners && { owners }) }] : [] };
}

const teamFlag: Flag = {
  name: "team",
  aliases: [],
  description: "A team instead of a person, by its name in addresses.",
  value: "slug",
  group: "Which",
};

interface ActorPlace {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly inBody: boolean;
}

function actorOf({ parameters, requestBody }: OwnedOperation["operation"], schemas: Schemas): ActorPlace {
  const inPath = parameters.filter((each) => each.in === "path");
  const type = inPath.find(({ name }) => name === "actor_type");
  if (type !== undefined) {
    return {
      names: inPath.map(({ name }) => name),
      types: valueType(type.schema, schemas).choices ?? [],
      inBody: false,
    };
  }
  const [body] = listVariants(requestBody?.schema, schemas);
  const types = valueType(body?.properties.get("actor_type")?.schema, schemas).choices ?? [];
  return { names: [...(body?.properties.keys() ?? [])], types, inBody: true };
}
