// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such text is the point.
import fc from "fast-check";

/** What has broken a code generator before, or would. `executed()` shows that text of a document ran. */
const hostileTexts = [
  "*/ executed(); /*",
  "*/",
  "/*",
  "//",
  "`",
  "${executed()}",
  "`${executed()}`",
  "</script><script>executed()</script>",
  "<!--",
  "a\nb",
  "\n*/\nexecuted();\n/*",
  "\r\n",
  "\u2028executed();\u2029",
  "\u202e",
  "\ufeff",
  "\ud800",
  "\0",
  "\u001b[31m",
  "'; executed(); '",
  '"; executed(); "',
  '"]: never }; executed(); type X = { ["',
  "\\",
  '\\"',
  "\\u0022; executed(); \\u0022",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "#",
  "#/components/schemas/Thing",
  "a#b",
  "a/b",
  "a_b",
  "aB",
  "~0~1",
  "%2e%2e",
  "%zz",
  "../../../etc/passwd",
  "{",
  "}",
  "| a | b |",
  "```\nexecuted()\n```",
  "[link](javascript:executed())",
  "export",
  "default",
  "0",
  "-1",
  "1e400",
  "NaN",
  " ",
  "",
  "\n",
  "schema1.enum",
  'x",schemaPath:"y",keyword:"z',
  "validate1",
] as const;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);
const texts = fc.uniqueArray(text, { minLength: 2, maxLength: 4 });
const name = text.map((value) => value || "empty");
const names = fc.uniqueArray(name, { minLength: 2, maxLength: 4 });

const schemaText = fc.record({ title: text, description: text, default: text, example: text, format: text });

const stringSchema = fc.tuple(schemaText, texts).map(([words, values]) => ({ ...words, type: "string", enum: values }));

const objectSchema = fc.tuple(schemaText, names, stringSchema, text).map(([words, properties, leaf, constant]) => ({
  ...words,
  type: "object",
  properties: toObject([...properties.map((key) => [key, leaf] as const), ["const", { const: constant }]]),
  required: properties.slice(0, 1),
}));

const example = fc.record({
  summary: text,
  value: fc.oneof(
    text,
    names.map((keys) => toObject(keys.map((key) => [key, key]))),
  ),
});

const parameter = fc.record({
  name,
  in: fc.constantFrom("query", "header", "cookie"),
  description: text,
  schema: stringSchema,
  example: text,
});

const operation = fc
  .record({
    operationId: text,
    summary: text,
    description: text,
    tag: text,
    url: text,
    parameters: fc.array(parameter, { maxLength: 3 }),
    body: objectSchema,
    mediaType: name,
    example,
    exampleName: name,
    header: name,
    added: text,
    reference: fc.boolean(),
  })
  .map((parts) => ({
    operationId: parts.operationId,
    summary: parts.summary,
    description: parts.description,
    tags: [parts.tag],
    externalDocs: { url: parts.url },
    parameters: parts.parameters,
    requestBody: {
      description: parts.description,
      content: toObject([
        [parts.mediaType, { schema: parts.body, examples: toObject([[parts.exampleName, parts.example]]) }],
      ]),
    },
    responses: {
      200: {
        description: parts.summary,
        "x-added": parts.added,
        headers: toObject([[parts.header, { description: parts.description, schema: { type: "string" } }]]),
        content: {
          "application/json": {
            schema: parts.reference ? { $ref: "#/components/schemas/Thing" } : parts.body,
            example: parts.example.value,
          },
        },
      },
    },
  }));

/** OpenAPI 3.1 documents with such text in every position that can hold any. */
export const hostileDocuments = fc
  .record({
    title: text,
    version: text,
    paths: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    operations: fc.array(operation, { minLength: 2, maxLength: 4 }),
    components: fc.uniqueArray(name, { maxLength: 3 }),
    schema: objectSchema,
    mapping: text,
  })
  .map(({ title, version, paths, operations, components, schema, mapping }) => ({
    openapi: "3.1.0",
    info: { title, version, description: title },
    servers: [{ url: title, description: version }],
    paths: toObject(
      paths.map((path, index) => [
        `/${path}`,
        { get: operations[index % operations.length], put: operations[(index + 1) % operations.length] },
      ]),
    ),
    components: {
      schemas: toObject([
        ...components.map((key) => [key, schema] as const),
        ["Thing", { ...schema, type: "object" }],
        [
          "Union",
          {
            oneOf: [{ $ref: "#/components/schemas/Thing" }],
            discriminator: { propertyName: title, mapping: toObject([[mapping, "#/components/schemas/Thing"]]) },
          },
        ],
      ]),
    },
  }));

function toObject(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  // Unlike an assignment, this makes "__proto__" a key like any other.
  return Object.fromEntries(entries);
}
