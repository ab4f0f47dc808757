/**
 * The document's routes, and those that it does not have (`cps api`): which one is typed is known only when it runs, so
 * that each takes anything and answers anything. What is sent has been checked against the document before.
 */
export type AnyRoutes = Readonly<Record<string, AnyOperation>>;

interface AnyOperation {
  readonly parameters: {
    readonly path?: Readonly<Record<string, string | number>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly requestBody?: { readonly content: { readonly "application/json": unknown } };
  readonly responses: Readonly<Record<number, { readonly content: { readonly "application/json": unknown } }>>;
}
