import { createRequire } from "node:module";
import { MockError } from "./mock-error.ts";
import type { Prism } from "./prism.ts";

/** Exactly these: `@stoplight/prism-cli` and open ranges reach versions that hang on malformed JSON. */
const installCommand = "npm install --save-dev --save-exact @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0";

/**
 * Parts of Prism that a mock of an OpenAPI document's own examples never calls, and which are two thirds of its
 * loading time: fake data in fifty languages (for answers made up from schemas), Postman collections, OpenAPI 2.
 */
const unused = ["@faker-js/faker", "@stoplight/http-spec/postman/operation", "@stoplight/http-spec/oas2/operation"];

/**
 * Loads Prism, an optional peer of this package.
 *
 * @param resolve finds a module's file
 * @throws MockError when Prism is not installed, with the command that installs it
 */
export function loadPrism(resolve: (name: string) => string = createRequire(import.meta.url).resolve): Prism {
  const path = prismPath(resolve);
  const require = createRequire(path);
  const restore = leaveOut(require, unused);
  try {
    return require(path);
  } finally {
    restore();
  }
}

function prismPath(resolve: (name: string) => string): string {
  try {
    return resolve("@stoplight/prism-http");
  } catch (cause) {
    throw new MockError(`The mock needs Prism, which is not installed. Run: ${installCommand}`, { cause });
  }
}

/**
 * Puts empty modules in the place of the named ones while Prism loads. Afterwards they are as they were, for anybody
 * else in the process who wants them whole. One that is not where it was expected is loaded as usual.
 */
function leaveOut(require: NodeJS.Require, names: readonly string[]): () => void {
  const empty: string[] = [];
  for (const name of names) {
    const path = pathOf(require, name);
    if (path === undefined || require.cache[path] !== undefined) continue;
    require.cache[path] = emptyModule(require, path);
    empty.push(path);
  }
  return () => {
    for (const path of empty) delete require.cache[path];
  };
}

function pathOf(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

function emptyModule(require: NodeJS.Require, path: string): NodeJS.Module {
  return {
    id: path,
    filename: path,
    path,
    loaded: true,
    exports: {},
    children: [],
    paths: [],
    isPreloading: false,
    parent: null,
    require,
  };
}
