import type { OperationsTable } from "@copilot-spaces/types/operations";
import { describeAccess } from "./access.ts";
import { describeAnswer } from "./answer.ts";
import type { Command } from "./command.ts";
import { createExamples } from "./examples.ts";
import { neutralDescription, neutralSummary } from "./neutral-text.ts";
import { operationFlags } from "./operation-flags.ts";
import { type OwnedOperation, operationIds, ownerOf } from "./owned-operation.ts";
import { createPlaces } from "./positionals.ts";

/**
 * The commands that call the operations of a document, by its `x-command`. What is there for organizations and for
 * users is one command.
 */
export function deriveCommands(table: OperationsTable): Command[] {
  const groups = groupOperations(table);
  return [...groups.values()].map((operations) => deriveCommand(operations, { table, groups }));
}

type Groups = ReadonlyMap<string, readonly OwnedOperation[]>;

function groupOperations({ operations }: OperationsTable): Groups {
  const groups = new Map<string, OwnedOperation[]>();
  for (const operation of Object.values(operations)) {
    if (operation.command === undefined) continue;
    const { noun, verb } = operation.command;
    const words = `${noun} ${verb}`;
    groups.set(words, [...(groups.get(words) ?? []), { owner: ownerOf(operation), operation }]);
  }
  return groups;
}

function deriveCommand(
  operations: readonly OwnedOperation[],
  { table, groups }: { readonly table: OperationsTable; readonly groups: Groups },
): Command {
  const declared = operations.flatMap(({ operation }) => operation.command ?? []);
  const [{ noun, verb } = { noun: "", verb: "" }] = declared;
  const { schemas } = table;
  const places = createPlaces(operations, { noun, schemas });
  const fields = operations.flatMap(({ operation }) => describeAnswer(operation, schemas).fields);
  // A column is shown where the server sends it, also where the schema of a list's items leaves it out.
  const columns = declared.flatMap((each) => each.columns);
  const makers = groups.get(`${noun} create`) ?? [];
  const command = {
    words: [noun, verb],
    aliases: [...new Set(declared.flatMap(({ aliases }) => aliases))],
    summary: neutralSummary(operations),
    description: neutralDescription(operations),
    positionals: places.positionals,
    flags: operationFlags(operations, { table, places, makers }),
    operations: operationIds(operations),
    access: describeAccess(operations),
    fields: [
      ...new Set([
        ...fields,
        ...columns.flatMap((column) => column.split("|")).map((each) => each.split(".")[0] ?? ""),
      ]),
    ],
  };
  return { ...command, examples: createExamples(command, { operations, table }) };
}
