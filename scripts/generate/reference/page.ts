import { printMethodCall, printRouteCall, sampleInput } from "@copilot-spaces/reference/client-call";
import type {
  Operation,
  OperationExample,
  OperationParameter,
  OperationResponse,
} from "@copilot-spaces/types/operations";
import { address, code, codeBlock, markdownBanner, prose, table } from "./markdown.ts";
import { printSchema } from "./printed-schema.ts";
import { describeSchema, type SchemaContext } from "./schema-text.ts";

/** What the page of an operation leads to. */
export interface PageContext extends SchemaContext {
  /** The path from the page to the list of all of them. */
  readonly index: string;
  /** A link to the command that calls the operation; empty where there is none. */
  readonly command: string;
}

/** The page of one operation. */
export function printPage(operation: Operation, context: PageContext): string {
  const sections = [
    `${markdownBanner}\n# ${prose(operation.summary.replace(/\s+/g, " ")) || code(operation.route)}`,
    code(operation.route),
    operation.deprecated ? "**Deprecated.**" : "",
    prose(operation.description),
    table(["", ""], listFacts(operation, context)),
    printCalls(operation, context),
    printParameters(operation.parameters, context),
    printBody(operation, context),
    printResponses(operation.responses, context),
    `[All operations](${context.index})`,
  ];
  return `${sections
    .filter(Boolean)
    .map((section) => section.trim())
    .join("\n\n")}\n`;
}

function listFacts(operation: Operation, { command }: PageContext): string[][] {
  const { id, documentation, access, pagination, resend, helper } = operation;
  const facts: (readonly [string, string])[] = [["Operation", code(id)]];
  if (documentation !== undefined) facts.push(["Documented at", address(documentation)]);
  if (access !== undefined) {
    facts.push(["Scopes of a classic token", access.scopes.map(code).join(" and ") || "none"]);
    facts.push(["Fine-grained tokens", printFineGrained(access.fineGrained)]);
    facts.push(["GitHub App tokens", access.githubApps ? "yes" : "no"]);
  }
  if (command !== "") facts.push(["Command", command]);
  if (pagination !== undefined) {
    const { items, size, after, before } = pagination;
    facts.push([
      "Pages",
      `${code(items)}, ${code(size)} a page; go on from the cursors ${code(after)} and ${code(before)}`,
    ]);
  }
  facts.push(["Sent again when the answer was lost", printResend(resend)]);
  if (helper) facts.push(["", "Not one of the API's documented operations: the tools here need it."]);
  return facts.map((fact) => [...fact]);
}

function printFineGrained(fineGrained: NonNullable<Operation["access"]>["fineGrained"]): string {
  if (fineGrained === false) return "no";
  const { permission, on, access } = fineGrained;
  return `yes, with the ${prose(on)} permission “${prose(permission)}” (${access})`;
}

function printResend(resend: Operation["resend"]): string {
  if (resend === "always") return "yes";
  return resend === "never" ? "no" : `unless the body has ${code(resend.unlessBodyHas)}`;
}

function printCalls(operation: Operation, context: SchemaContext): string {
  const call = { operation, route: operation.route, input: sampleInput(operation, context.schemas) };
  const method = printMethodCall(call);
  const route = codeBlock("ts", printRouteCall(call));
  if (method === undefined) return `## Call\n\n${route}`;
  return `## Call\n\n${codeBlock("ts", method)}\nBy its route, with a result that is told apart by \`status\`:\n\n${route}`;
}

function printParameters(parameters: readonly OperationParameter[], context: SchemaContext): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(({ name, in: where, required, schema, description }) => [
    code(name),
    where,
    describeSchema(schema, context),
    `${required ? "Required. " : ""}${prose(description)}`,
  ]);
  return `## Parameters\n\n${table(["Name", "In", "Type", ""], rows)}`;
}

function printBody({ requestBody }: Operation, context: SchemaContext): string {
  if (requestBody === undefined) return "";
  const { required, description, mediaType, schema, examples } = requestBody;
  return [
    "## Body",
    `${code(mediaType)}${required ? "" : ", may be left out"}. ${prose(description)}`.trim(),
    printSchema(schema, context),
    printExamples(examples),
  ]
    .map((part) => part.trim())
    .filter(Boolean)
    .join("\n\n");
}

function printResponses(responses: readonly OperationResponse[], context: SchemaContext): string {
  const rows = responses.map(({ status, description, mediaType, schema, addition }) => [
    String(status),
    `${prose(description)}${addition === undefined ? "" : ` *Added: ${prose(addition)}*`}`,
    mediaType === undefined || schema === undefined ? "no body" : describeSchema(schema, context),
  ]);
  const examples = responses
    .filter(({ status }) => status < 300)
    .map((response) => ({ ...response, printed: printExamples(response.examples) }))
    .filter(({ printed }) => printed !== "")
    .map(({ status, printed }) => `### ${status}\n\n${printed}`);
  return ["## Answers", table(["Status", "", "Body"], rows), ...examples]
    .map((part) => part.trim())
    .filter(Boolean)
    .join("\n\n");
}

function printExamples(examples: readonly OperationExample[]): string {
  return examples
    .map(({ name, summary, value }) => {
      const title = summary === "" ? code(name) : `${prose(summary.replace(/\s+/g, " "))} (${code(name)})`;
      return `${title}:\n\n${codeBlock("json", JSON.stringify(value, null, 2))}`;
    })
    .join("\n");
}
