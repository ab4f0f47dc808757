import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";
import type { Bump, Reason } from "../change-report.ts";
import { shapeOf } from "./programs/schema-shape.ts";
import type { Side } from "./side.ts";

/** What commands print differently: the columns of tables, and the fields that `--json` can be asked for. */
export function outputReasons(base: Side, revision: Side): readonly Reason[] {
  return Object.values(base.table.operations).flatMap((operation) => {
    const other = revision.table.operations[operation.id];
    if (other === undefined) return [];
    return [
      ...columnReasons(operation, other),
      ...fieldReasons({ operation, table: base.table }, { operation: other, table: revision.table }),
    ];
  });
}

/** Tables that go into another program have no header: a further column at the end is the only change that it survives. */
function columnReasons(before: Operation, after: Operation): readonly Reason[] {
  if (before.command === undefined || after.command === undefined) return [];
  const [had, has] = [before.command.columns, after.command.columns];
  if (had.join() === has.join()) return [];
  const kept = had.every((column, index) => has[index] === column);
  const name = `${before.command.noun} ${before.command.verb}`;
  const added = has.slice(had.length).map((column) => `\`${column}\``);
  const text = kept
    ? `The table of \`${name}\` gained ${added.join(", ")} at its end.`
    : `The table of \`${name}\` has other columns, or another order.`;
  return [
    {
      bump: kept ? "minor" : "major",
      evidence: "output",
      operation: before.id,
      place: name,
      text,
      before: had.join(" "),
      after: has.join(" "),
    },
  ];
}

interface Answered {
  readonly operation: Operation;
  readonly table: OperationsTable;
}

function fieldReasons(before: Answered, after: Answered): readonly Reason[] {
  const [had, has] = [listFields(before), listFields(after)];
  const { id, command } = before.operation;
  const name = command === undefined ? `api ${id}` : `${command.noun} ${command.verb}`;
  const say = (bump: Bump, field: string, text: string): Reason => {
    return { bump, evidence: "output", operation: id, place: `${name} --json ${field}`, text };
  };
  return [
    ...outermost(had, has).map((field) => say("major", field, `The JSON of \`${name}\` lost \`${field}\`.`)),
    ...outermost(has, had).map((field) => say("minor", field, `The JSON of \`${name}\` gained \`${field}\`.`)),
  ];
}

/** The fields that only the first has, without those inside one that is listed already. */
function outermost(fields: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  const only = [...fields].filter((field) => !others.has(field));
  return only.filter((field) => !only.some((each) => field.startsWith(`${each}.`)));
}

/** How deep fields are listed; nobody asks for one that is deeper. */
const maxDepth = 6;

/** The fields of an operation's successes at any depth, lists passed over: `owner.login`. */
function listFields({ operation, table }: Answered): ReadonlySet<string> {
  const fields = new Set<string>();
  const walk = (schema: Parameters<typeof shapeOf>[0], path: readonly string[]): void => {
    if (path.length > maxDepth) return;
    const { items, objects } = shapeOf(schema, table.schemas);
    for (const item of items) walk(item, path);
    for (const { properties } of objects) {
      for (const [name, property] of properties) {
        const place = [...path, name];
        fields.add(place.join("."));
        walk(property.schema, place);
      }
    }
  };
  for (const { status, schema } of operation.responses) {
    if (operation.success.includes(status) && schema !== undefined) walk(schema, []);
  }
  return fields;
}
