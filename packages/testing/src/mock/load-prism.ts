import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MockError } from "./mock-error.ts";
import type { Prism } from "./prism.ts";

/** Exactly these: `@stoplight/prism-cli` and open ranges reach versions that hang on malformed JSON. */
const installCommand = "npm install --save-dev --save-exact @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0";

/**
 * Parts of Prism that a mock of a document's own examples never calls, and what stands in for them: fake data in fifty
 * languages, for answers made up from schemas, and Postman collections. They are two thirds of its loading time.
 */
const replaced: Readonly<Record<string, object>> = {
  "@faker-js/faker": {},
  "@stoplight/http-spec/postman/operation": {
    transformPostmanCollectionOperations() {
      throw new Error("a Postman collection is no OpenAPI document");
    },
  },
};

const loaded = new Map<string, Prism>();

/**
 * Loads Prism, an optional peer of this package. Whoever else loads it in this process gets one of their own, whole.
 *
 * @param from a folder whose installed packages are looked through first
 * @throws MockError when Prism is not installed, with the command that installs it
 */
export function loadPrism(from?: string): Prism {
  const path = prismPath(from === undefined ? [import.meta.url] : [join(from, "package.json"), import.meta.url]);
  const prism = loaded.get(path) ?? loadLightly(path);
  loaded.set(path, prism);
  return prism;
}

/** Where the first of some modules finds Prism. */
function prismPath(modules: readonly (string | URL)[]): string {
  let cause: unknown;
  for (const module of modules) {
    try {
      return createRequire(module).resolve("@stoplight/prism-http");
    } catch (error) {
      cause = error;
    }
  }
  throw new MockError(`The mock needs Prism, which is not installed. Run: ${installCommand}`, { cause });
}

function loadLightly(path: string): Prism {
  const require = createRequire(path);
  const before = new Set(Object.keys(require.cache));
  const replacements = new Set<string>();
  for (const [name, exports] of Object.entries(replaced)) {
    const file = pathOf(require, name);
    // One that is not where it was expected, or is there already, is used as it is.
    if (file === undefined || before.has(file)) continue;
    require.cache[file] = moduleOf(require, file, exports);
    replacements.add(file);
  }
  try {
    return require(path);
  } finally {
    for (const file of Object.keys(require.cache)) {
      const touched = replacements.has(file) || file.startsWith(dirname(path));
      if (touched && !before.has(file)) delete require.cache[file];
    }
  }
}

function pathOf(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

function moduleOf(require: NodeJS.Require, file: string, exports: object): NodeJS.Module {
  return {
    id: file,
    filename: file,
    path: dirname(file),
    loaded: true,
    exports,
    children: [],
    paths: [],
    isPreloading: false,
    parent: null,
    require,
  };
}
