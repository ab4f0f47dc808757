import { createRequire } from "node:module";
import type { CanaryReport } from "./canary-report.ts";

/**
 * Canary A. Prism checks nothing against a schema that its Ajv cannot compile, and says nothing about it. So every
 * request and response goes through Prism's own validator once, with an eye on what its Ajv throws.
 */
export async function compileSchemas(document: object): Promise<CanaryReport> {
  const { getHttpOperationsFromSpec, validator, ajv } = loadPrismParts();
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const watch = watchCompile(ajv);
  try {
    for (const operation of operations) validateEverything(operation, validator, watch);
  } finally {
    watch.end();
  }
  return { name: "Prism compiles every schema", tried: watch.compiled, findings: watch.findings };
}

interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly request?: { readonly body?: { readonly contents?: readonly Content[] } };
  readonly responses: readonly { readonly code: string; readonly contents?: readonly Content[] }[];
}

interface Content {
  readonly mediaType: string;
}

interface Validator {
  validateInput(input: { readonly resource: PrismOperation; readonly element: object }): unknown;
  validateOutput(output: { readonly resource: PrismOperation; readonly element: object }): unknown;
}

interface Ajv {
  compile(this: unknown, ...args: unknown[]): unknown;
}

interface PrismParts {
  readonly getHttpOperationsFromSpec: (document: object) => Promise<PrismOperation[]>;
  readonly validator: Validator;
  /** The prototype of every Ajv that Prism makes. */
  readonly ajv: Ajv;
}

/** Prism's own files, and the Ajv that they load: another copy, or other options, would be another canary. */
function loadPrismParts(): PrismParts {
  const require = createRequire(import.meta.url);
  const requireInPrism = createRequire(require.resolve("@stoplight/prism-http"));
  return {
    getHttpOperationsFromSpec: requireInPrism("./utils/operations").getHttpOperationsFromSpec,
    validator: requireInPrism("./validator"),
    ajv: requireInPrism("ajv/dist/core").default.prototype,
  };
}

function validateEverything(resource: PrismOperation, validator: Validator, watch: Watch): void {
  const route = `${resource.method.toUpperCase()} ${resource.path}`;
  for (const { mediaType } of resource.request?.body?.contents ?? [{ mediaType: "application/json" }]) {
    watch.place = `the request of ${route}`;
    const headers = { "content-type": mediaType, "content-length": "2" };
    const url = { path: resource.path.replace(/[{}]/g, ""), query: {} };
    validator.validateInput({ resource, element: { method: resource.method, url, headers, body: {} } });
  }
  for (const { code, contents = [] } of resource.responses) {
    watch.place = `the ${code} of ${route}`;
    const types = contents.length > 0 ? contents.map(({ mediaType }) => mediaType) : ["application/json"];
    for (const mediaType of types) {
      const element = { statusCode: Number(code), headers: { "content-type": mediaType }, body: {} };
      validator.validateOutput({ resource, element });
    }
  }
}

interface Watch {
  place: string;
  compiled: number;
  readonly findings: string[];
  end(): void;
}

function watchCompile(ajv: Ajv): Watch {
  const original = ajv.compile;
  const watch: Watch = {
    place: "",
    compiled: 0,
    findings: [],
    end() {
      ajv.compile = original;
    },
  };
  ajv.compile = function (...args) {
    watch.compiled += 1;
    try {
      return original.apply(this, args);
    } catch (error) {
      watch.findings.push(`${watch.place}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
  return watch;
}
