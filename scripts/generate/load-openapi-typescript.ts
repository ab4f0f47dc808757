import { registerHooks } from "node:module";

/** Loads the parts of openapi-typescript that make declarations, with our compiler in the place of its import. */
export async function loadOpenapiTypescript() {
  const compiler = new URL("./typescript-compiler.ts", import.meta.url).href;
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const replaced = specifier === "typescript" && context.parentURL !== compiler;
      return next(replaced ? compiler : specifier, context);
    },
  });
  try {
    const [{ default: transformSchema }, { scanDiscriminators }, { astToString }] = await Promise.all([
      import("openapi-typescript/dist/transform/index.mjs"),
      import("openapi-typescript/dist/lib/utils.mjs"),
      import("openapi-typescript/dist/lib/ts.mjs"),
    ]);
    return { transformSchema, scanDiscriminators, astToString };
  } finally {
    hooks.deregister();
  }
}
