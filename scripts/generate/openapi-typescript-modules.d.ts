// openapi-typescript's own entry point also loads the linter that its command uses: a third of the time of a run on a
// document of our size. These two of its modules (exported by its "./*", pinned by its exact version) do the work.

declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext } from "openapi-typescript";
  import type { Node } from "typescript";

  /** Everything but the linter's configuration; what references resolve to is looked at before it is used. */
  type Context = Omit<GlobalContext, "redoc" | "resolve"> & { resolve(reference: string): unknown };
  const transformSchema: (schema: object, context: Context) => Node[];
  // biome-ignore lint/style/noDefaultExport: that is what the module has.
  export default transformSchema;
}

declare module "openapi-typescript/dist/lib/utils.mjs" {
  import type { GlobalContext } from "openapi-typescript";

  export const scanDiscriminators: (schema: object, options: object) => GlobalContext["discriminators"];
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  import type { Node } from "typescript";

  export const astToString: (nodes: readonly Node[]) => string;
}
