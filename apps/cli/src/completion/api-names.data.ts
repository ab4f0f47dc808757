import { operationsTable } from "@copilot-spaces/types/operations";

/** What `cps api` can be told. Worked out when it is built, so that completion need not read the whole table. */
export interface ApiNames {
  readonly operations: readonly { readonly id: string; readonly summary: string }[];
  readonly routes: readonly { readonly method: string; readonly path: string; readonly summary: string }[];
}

const rows = Object.values(operationsTable.operations);

/** The operations and the routes of the document. */
export const apiNames: ApiNames = {
  operations: rows.map(({ id, summary }) => ({ id, summary })),
  routes: rows.map(({ method, path, summary }) => ({ method, path, summary })),
};
