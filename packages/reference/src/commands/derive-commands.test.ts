import { type Operation, type OperationsTable, operationsTable } from "@copilot-spaces/types/operations";
import { describe, expect, it } from "vitest";
import { deriveCommands } from "./derive-commands.ts";
import { dashed } from "./describe-flag.ts";
import { ownCommands } from "./own-commands.ts";
import { ownerOf } from "./owned-operation.ts";
import { globalFlags } from "./shared-flags.ts";

const commands = deriveCommands(operationsTable);
const all = [...commands, ...ownCommands];

function find(words: string) {
  const command = all.find((each) => each.words.join(" ") === words);
  if (command === undefined) throw new Error(`no command "${words}"`);
  return command;
}

function flag(words: string, name: string) {
  return find(words).flags.find((each) => each.name === name);
}

describe("the document's commands", () => {
  it("has a command for every operation that is to have one, and folds owners into one", () => {
    for (const operation of Object.values(operationsTable.operations)) {
      const { command } = operation;
      if (command === undefined) continue;
      expect(find(`${command.noun} ${command.verb}`).operations?.[ownerOf(operation)]).toBe(operation.id);
    }
    const words = commands.map((command) => command.words.join(" "));
    expect(new Set(words).size).toBe(words.length);
  });

  it("takes a space with its owner, or the owner where there is no space yet", () => {
    expect(find("space get").positionals).toMatchObject([
      { name: "space", required: true, parameters: ["org", "username", "space_number"] },
    ]);
    expect(find("space list").positionals).toMatchObject([{ name: "owner", required: false }]);
    expect(find("resource get").positionals.map(({ name }) => name)).toEqual(["space", "id"]);
  });

  it("takes a pull request as one word, or as two flags", () => {
    expect(find("codespace create").positionals).toMatchObject([
      { name: "pull-request", unless: [["repo", "pr"]], parameters: ["owner", "repo", "pull_number"] },
    ]);
    expect(flag("codespace create", "wait")).toMatchObject({ optionalValue: true });
  });

  it.for(["add", "set", "remove"])("takes whom %s is about as a login or, for organizations, a team", (verb) => {
    const [, login] = find(`collaborator ${verb}`).positionals;
    expect(login).toMatchObject({ name: "login", parameters: ["actor_type", "actor_identifier"] });
    expect(login?.unless).toContainEqual(["team"]);
    expect(flag(`collaborator ${verb}`, "team")).toMatchObject({ owners: ["org"] });
    expect(flag(`collaborator ${verb}`, "actor-type")).toBeUndefined();
  });

  it("says who may use which value", () => {
    expect(flag("space create", "base-role")).toMatchObject({
      choices: ["reader", "writer", "admin", "no_access"],
      choicesOf: { writer: ["org"], admin: ["org"] },
      default: "no_access",
      field: { in: "body", path: ["base_role"], type: "string" },
    });
  });

  it("makes flags of what is inside `metadata`, for a change as for a new resource", () => {
    for (const words of ["resource create", "resource set"]) {
      expect(flag(words, "file-path")?.field?.path).toEqual(["metadata", "file_path"]);
      expect(flag(words, "text")).toMatchObject({ fromFile: true });
      expect(flag(words, "repository-id")?.field?.type).toBe("integer");
      for (const name of ["repository", "issue", "pull-request"]) expect(flag(words, name)?.field).toBeUndefined();
    }
    expect(flag("resource create", "resource-type")).toMatchObject({ aliases: ["type"] });
  });

  it("takes lists item by item, and further names from the document", () => {
    expect(flag("space create", "resources-attributes")).toMatchObject({ aliases: ["resource"], repeatable: true });
    expect(flag("space create", "general-instructions")).toMatchObject({ aliases: ["instructions"], fromFile: true });
    expect(flag("space create", "name")).toMatchObject({ required: true });
    expect(flag("space set", "name")?.required).toBeUndefined();
  });

  it("asks before a deletion, by name where there is one", () => {
    expect(flag("space delete", "confirm")).toBeDefined();
    expect(flag("resource delete", "confirm")).toBeUndefined();
    for (const { operations, flags, words } of commands) {
      const methods = Object.values(operations ?? {}).map((id) => operationsTable.operations[id]?.method);
      expect([words, flags.some(({ name }) => name === "yes")]).toEqual([words, methods.includes("DELETE")]);
    }
  });

  it("pages through what comes in pages only", () => {
    const names = (words: string) => find(words).flags.map(({ name }) => name);
    expect(names("space list")).toEqual(expect.arrayContaining(["limit", "all", "after", "before", "page-size"]));
    expect(names("resource list")).not.toContain("limit");
  });

  it("speaks of spaces where the document speaks of an organization's and of a user's", () => {
    expect(find("space list").summary).toBe("List spaces");
    expect(find("space create").summary).toBe("Create a space");
    expect(find("collaborator set").summary).toBe("Change a collaborator's role in a space");
    expect(find("codespace create").summary).toBe("Create a codespace from a pull request");
  });
});

it.for(all.map((command) => [command.words.join(" "), command] as const))(
  "%s has an example, one flag to a name, and only flags that exist in its examples",
  ([words, { flags, examples }]) => {
    expect(examples.length).toBeGreaterThan(0);
    const names = [...globalFlags, ...flags].flatMap(({ name, aliases }) => [name, ...aliases]).map(dashed);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const own = examples.filter((line) => line.startsWith(`cps ${words}`));
    for (const typed of own.join(" ").match(/(?<= )--?[a-z][\w-]*/g) ?? []) expect(names).toContain(typed);
  },
);

const widget: Operation = {
  id: "widgets/create-for-org",
  method: "POST",
  path: "/orgs/{org}/widgets/{widget_kind}",
  route: "POST /orgs/{org}/widgets/{widget_kind}",
  tags: ["widgets"],
  summary: "Create a widget for an organization",
  description: "Creates a widget.",
  deprecated: false,
  helper: false,
  parameters: [
    { name: "org", in: "path", required: true, description: "The organization.", schema: {}, example: "octo-org" },
    {
      name: "widget_kind",
      in: "path",
      required: true,
      description: "Which kind.",
      schema: { type: "string", enum: ["round", "square"] },
      example: "round",
    },
    { name: "dry", in: "query", required: false, description: "Only tries.", schema: { type: "boolean" } },
    { name: "X-Trace", in: "header", required: false, description: "A trace.", schema: { type: "string" } },
  ],
  requestBody: {
    required: true,
    description: "",
    mediaType: "application/json",
    schema: {
      type: "object",
      required: ["size"],
      properties: {
        size: { type: "integer", minimum: 1, maximum: 9, description: "How large." },
        labels: { type: "array", items: { type: "string" }, description: "Labels." },
        limit: { type: "string", description: "A name that lists have." },
        json: { type: "string", description: "A name that every command has." },
        frame: { type: "object", properties: { color: { type: "string" }, size: { type: "number" } } },
      },
    },
    examples: [{ name: "a", summary: "", value: { size: 3, labels: ["a", "b c"], frame: { color: "red" } } }],
  },
  responses: [
    {
      status: 201,
      description: "Created.",
      headers: [],
      schema: { type: "object", properties: { id: {}, html_url: {} } },
      examples: [],
    },
  ],
  success: [201],
  errors: [],
  resend: "never",
  command: { noun: "widget", verb: "create", aliases: ["new"], columns: ["id"], flags: { s: "size" } },
};

/** The promise: what the document says is all that a command needs. */
describe("an operation that nobody wrote code for", () => {
  const table: OperationsTable = { ...operationsTable, operations: { ...operationsTable.operations, a: widget } };
  const command = deriveCommands(table).find(({ words }) => words[0] === "widget");

  it("has a command", () => {
    expect(command).toMatchObject({
      words: ["widget", "create"],
      aliases: ["new"],
      summary: "Create a widget for an organization",
      operations: { org: "widgets/create-for-org" },
      positionals: [{ name: "kind", choices: ["round", "square"], parameters: ["widget_kind"] }],
      fields: ["id", "html_url"],
    });
  });

  it("has flags, by other names where a name is taken", () => {
    const fields = Object.fromEntries(
      command?.flags.flatMap(({ name, field }) => (field ? [[name, field]] : [])) ?? [],
    );
    expect(fields).toEqual({
      dry: { in: "query", path: ["dry"], type: "boolean" },
      "x-trace": { in: "header", path: ["X-Trace"], type: "string" },
      size: { in: "body", path: ["size"], type: "integer" },
      labels: { in: "body", path: ["labels"], type: "string" },
      limit: { in: "body", path: ["limit"], type: "string" },
      "body-json": { in: "body", path: ["json"], type: "string" },
      color: { in: "body", path: ["frame", "color"], type: "string" },
      "frame-size": { in: "body", path: ["frame", "size"], type: "number" },
    });
    expect(command?.flags.map(({ name }) => name)).toEqual(expect.arrayContaining(["org", "input", "web", "dry-run"]));
  });

  it("has examples", () => {
    expect(command?.examples).toEqual([
      "cps widget create round --org octo-org --size 3 --labels a --labels 'b c' --color red",
    ]);
  });
});
