import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/*
 * What a bundler for React server components does to modules that say "use client": whoever imports one on the server
 * gets names to refer to, and none of the code. Elements are compiled on the way.
 */
const { ModuleKind, ScriptTarget, JsxEmit, transpileModule } = createRequire(import.meta.url)("typescript-5.9");

registerHooks({
  load(url, context, next) {
    if (!/\.(js|tsx)$/.test(url) || !url.startsWith("file:")) {
      return next(url, context);
    }
    const text = readFileSync(fileURLToPath(url), "utf8");
    if (/^["']use client["']/.test(text)) {
      return { format: "module", source: exportedNames(text).map(reference).join("\n"), shortCircuit: true };
    }
    if (url.endsWith(".tsx")) {
      const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022, jsx: JsxEmit.ReactJSX };
      const { outputText } = transpileModule(text, { compilerOptions });
      return { format: "module", source: outputText, shortCircuit: true };
    }
    return next(url, context);
  },
});

function reference(name: string): string {
  return `export const ${name} = { $$typeof: Symbol.for("react.client.reference"), name: "${name}" };`;
}

function exportedNames(text: string): string[] {
  const declared = [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((each) => each.trim().split(" as ").at(-1) ?? ""),
  );
  return [...declared, ...listed.filter((name) => name !== "")];
}
