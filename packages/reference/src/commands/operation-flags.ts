import type { OperationsTable } from "@copilot-spaces/types/operations";
import { describeAnswer } from "./answer.ts";
import type { Flag } from "./command.ts";
import { findNamed } from "./find-named.ts";
import { lookUpFlags } from "./lookup-flags.ts";
import { kebabCase } from "./names.ts";
import type { OwnedOperation } from "./owned-operation.ts";
import type { Places } from "./positionals.ts";
import { requestFlags } from "./request-flags.ts";
import { listRequestParts } from "./request-parts.ts";
import {
  connectionFlags,
  globalFlags,
  inputFlag,
  outputFlags,
  previewFlags,
  waitFlag,
  webFlag,
  yesFlag,
} from "./shared-flags.ts";

/** What the flags of one command are made from. */
export interface FlagSources {
  readonly table: OperationsTable;
  readonly places: Places;
  /** The operations that make the noun's things. */
  readonly makers: readonly OwnedOperation[];
}

/** Every flag of a command that calls operations, those with a meaning for the API first. */
export function operationFlags(operations: readonly OwnedOperation[], sources: FlagSources): readonly Flag[] {
  const { table, places, makers } = sources;
  const { schemas } = table;
  const parts = operations.flatMap((each) => listRequestParts(each, { schemas, makers }));
  const hasBody = operations.some(({ operation }) => operation.requestBody !== undefined);
  const own = [...places.flags, ...lookUpFlags(parts), ...(hasBody ? [inputFlag] : [])];
  const shared = [
    ...pageFlags(operations),
    ...answerFlags(operations, table),
    ...safetyFlags(operations, table),
    ...connectionFlags,
  ];
  const reserved = [...own, ...shared, ...globalFlags].map(({ name }) => name);
  const sent = requestFlags(operations, { schemas, makers, reserved, spoken: places.spoken });
  return withoutTakenAliases(inPages([...sent, ...own, ...shared], operations));
}

/** The parameters that lists are paged by have names of their own on a command line. */
function inPages(flags: readonly Flag[], operations: readonly OwnedOperation[]): readonly Flag[] {
  const pagination = operations.find(({ operation }) => operation.pagination)?.operation.pagination;
  if (pagination === undefined) return flags;
  const { size, after, before } = pagination;
  return flags.map((flag) => {
    const [parameter] = flag.field?.in === "query" ? flag.field.path : [];
    if (parameter === size) {
      const aliases = [kebabCase(size), ...flag.aliases].filter((alias) => alias !== "page-size");
      return { ...flag, name: "page-size", aliases, value: "number", group: "Pages" as const };
    }
    return parameter === after || parameter === before ? { ...flag, value: "cursor", group: "Pages" as const } : flag;
  });
}

function pageFlags(operations: readonly OwnedOperation[]): readonly Flag[] {
  if (!operations.some(({ operation }) => operation.pagination)) return [];
  return [
    {
      name: "limit",
      aliases: ["L"],
      description: "How many items to show.",
      value: "number",
      default: "30",
      group: "Pages",
    },
    { name: "all", aliases: [], description: "Show all items, page after page.", group: "Pages" },
  ];
}

function answerFlags(operations: readonly OwnedOperation[], { schemas }: OperationsTable): readonly Flag[] {
  const answers = operations.map(({ operation }) => describeAnswer(operation, schemas));
  return [
    ...outputFlags,
    ...(answers.some(({ hasAddress }) => hasAddress) ? [webFlag] : []),
    ...(answers.some(({ goesOn }) => goesOn) ? [waitFlag] : []),
    ...previewFlags,
  ];
}

function safetyFlags(operations: readonly OwnedOperation[], table: OperationsTable): readonly Flag[] {
  const deletions = operations.filter(({ operation }) => operation.method === "DELETE");
  if (deletions.length === 0) return [];
  const named = deletions.some(({ operation }) => findNamed(operation, table) !== undefined);
  return named ? [confirmFlag, yesFlag] : [yesFlag];
}

const confirmFlag: Flag = {
  name: "confirm",
  aliases: [],
  description: "The name of what is to be deleted, instead of typing it when asked.",
  value: "name",
  group: "Safety",
};

/** A further name that something else has already is left out: the first to have it keeps it. */
function withoutTakenAliases(flags: readonly Flag[]): readonly Flag[] {
  const taken = new Set([...globalFlags, ...flags].map(({ name }) => name));
  for (const alias of globalFlags.flatMap(({ aliases }) => aliases)) taken.add(alias);
  return flags.map((flag) => {
    const aliases = flag.aliases.filter((alias) => !taken.has(alias));
    for (const alias of aliases) taken.add(alias);
    return { ...flag, aliases };
  });
}
