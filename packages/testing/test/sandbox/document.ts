import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What the document declares for an operation's status, as Ajv checks it: independent of the validators that ship. */
export interface DocumentedOperation {
  readonly route: string;
  readonly matches: (method: string, path: string) => boolean;
  /** By status; `null` where there is no body. */
  readonly responses: ReadonlyMap<number, ValidateFunction | null>;
}

/** Reads the document itself, not the table that is generated from it. */
export function readDocument(): readonly DocumentedOperation[] {
  const require = createRequire(import.meta.url);
  const document = JSON.parse(readFileSync(require.resolve("@copilot-spaces/openapi"), "utf8"));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(Object(item))
      .filter(([method]) => ["get", "put", "post", "delete"].includes(method))
      .map(([method, operation]) => ({
        route: `${method.toUpperCase()} ${path}`,
        matches: createMatch(method.toUpperCase(), path),
        responses: new Map(
          Object.entries(Object(operation).responses).map(([status, response]) => [
            Number(status),
            compile(ajv, document, { path, method, status, response: Object(response) }),
          ]),
        ),
      })),
  );
}

function createMatch(method: string, template: string): DocumentedOperation["matches"] {
  const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+")}$`);
  return (sent, path) => (sent === method || (sent === "HEAD" && method === "GET")) && pattern.test(path);
}

interface ResponsePlace {
  readonly path: string;
  readonly method: string;
  readonly status: string;
  readonly response: { readonly $ref?: string; readonly content?: object };
}

function compile(ajv: Ajv2020, document: unknown, { path, method, status, response }: ResponsePlace) {
  const own = `/paths/${escapePointer(path)}/${method}/responses/${status}`;
  const pointer = response.$ref?.replace(/^#/, "") ?? own;
  if (follow(document, `${pointer}/content`) === undefined) return null;
  return ajv.compile({ $ref: `document#${encodeURI(`${pointer}/content/application~1json/schema`)}` });
}

function follow(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((current, step) => Object(current)[step], value);
}

function escapePointer(path: string): string {
  return path.replaceAll("~", "~0").replaceAll("/", "~1");
}
