import { escapeSource } from "@copilot-spaces/reference/source-text";
import { DocumentError } from "./document-error.ts";
import { getKey, isArray, isObject, type Json } from "./json.ts";

/**
 * Makes Ajv's standalone code part of a module of ours: its run-time modules become functions that the module imports,
 * what it exports becomes local, and what it repeats hundreds of times becomes a call. A third of the size is left.
 */
export function tidyCompiled(code: string): string {
  const tidied = dropSchemas(
    code
      .replace('"use strict";\n', "")
      .replace(/^export const /gm, "const ")
      .replace(/\brequire\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "countCharacters")
      .replace(/\brequire\("ajv\/dist\/runtime\/equal"\)\.default/g, "isSame")
      .replace(reportedError, "vErrors = report(vErrors, $2);\nerrors++;")
      .replace(
        /^(vErrors = report\(vErrors, \{instancePath.*),schemaPath:"[^"\\]*"(,keyword:"\w+",params:\{.*)$/gm,
        "$1$2",
      )
      .replace(/\n{2,}/g, "\n"),
  );
  // Ajv writes each as a declaration of its own; what stands in a string is no declaration.
  const [, required] = /^const \w+ = require\("([^"]*)"\)/m.exec(tidied) ?? [];
  if (required !== undefined) {
    throw new DocumentError(`the compiled validators need "${required}" at run time`, { file: "document" });
  }
  return escapeSource(tidied);
}

const reportedError =
  /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm;

/** Ajv keeps each schema whole beside its function, where a finding needs one keyword of it or the code needs none. */
function dropSchemas(code: string): string {
  const schemas = new Map<string, Json>();
  for (const [, name = "", schema = ""] of code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)) {
    schemas.set(name, JSON.parse(schema));
  }
  // The end of a line is never inside of a string.
  const written = code.replace(
    /(,keyword:"\w+",params:\{\w+: )(schema\d+)((?:\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])+)(\}\}\);)$/gm,
    (line, before: string, name: string, path: string, after: string) => {
      const value = followPath(schemas.get(name), path);
      return value === undefined ? line : `${before}${JSON.stringify(value)}${after}`;
    },
  );
  return written.replace(/^const (schema\d+) = \{.*\};\n/gm, (declaration, name: string) =>
    new RegExp(`\\b${name}\\b(?! = )`).test(written) ? declaration : "",
  );
}

/** `.allOf[1].properties["a b"].type`, as it stands in the code. */
function followPath(schema: Json | undefined, path: string): Json | undefined {
  let value = schema;
  for (const [step] of path.matchAll(/\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\]/g)) {
    const key: unknown = step.startsWith(".") ? step.slice(1) : JSON.parse(step.slice(1, -1));
    if (isObject(value)) value = getKey(value, String(key));
    else if (isArray(value)) value = value[Number(key)];
    else return undefined;
  }
  return value;
}
