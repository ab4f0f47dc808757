import { join } from "node:path";
import ts from "typescript-5.9";
import { describe, expect, it } from "vitest";

const file = join(import.meta.dirname, "a-users-program.ts");
const prelude = `import { createClient } from "@copilot-spaces/client";
const client = createClient();
const org = { org: "a", space_number: 1 };
const user = { username: "a", space_number: 1 };
`;

const registry = ts.createDocumentRegistry();

/** An editor with a program open, and its cursor where the `|` stands. */
function open(line: string) {
  const position = prelude.length + line.indexOf("|");
  const text = prelude + line.replace("|", "");
  const host: ts.LanguageServiceHost = {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: () => import.meta.dirname,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? line : "1"),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
  };
  const service = ts.createLanguageService(host, registry);
  return {
    hover: () => ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.documentation),
    completions: () => service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name),
    errors: () =>
      service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}

describe("an editor", () => {
  it.each(["spaces.create|", "collaborators.set|", "resources.create|", "spaces.list|"])(
    "shows beside %s what it does",
    (method) => {
      expect(open(`client.${method}(org, {});`).hover()).toMatch(/^[A-Z].+\./);
    },
  );

  it.each(["retry", "logger", "onRequest", "onResponse", "throttle", "token", "clock", "fetch"])(
    "shows beside the option %s what it is for",
    (option) => {
      expect(open(`createClient({ ${option}|: undefined });`).hover()).toMatch(/^[A-Z].+\./);
    },
  );

  it.each([
    ["client.spaces.create(org, { | })", ["name", "base_role"]],
    ["client.spaces.get({ | })", ["org", "username", "space_number"]],
    ['client.collaborators.add(org, { actor_type: "|" })', ["User", "Team"]],
    ['client.resources.create(org, { resource_type: "free_text", metadata: { | } })', ["name", "text"]],
    ["client.spaces.delete(org, { | })", ["signal", "deadline"]],
  ])("offers in %s %j", (line, names) => {
    expect(open(line).completions()).toEqual(expect.arrayContaining(names));
  });

  it("offers for a user's space what it takes, and nothing else", () => {
    expect(open('client.spaces.create(user, { name: "a", base_role: "|" })').completions()).toEqual([
      "reader",
      "no_access",
    ]);
  });

  it.each([
    [
      'client.spaces.create(org, { name: "a", base_roll: "reader" })',
      /^Object literal.*'base_roll'.*Did you mean to write 'base_role'\?$/,
    ],
    [
      'client.collaborators.add(org, { actor_type: "Team", actor_identifier: "a", role: "owner" })',
      /^Type '"owner"' is not/,
    ],
    ['client.spaces.create(user, { name: "a", base_role: "writer" })', /^Type '"writer"' is not assignable/],
    ['client.spaces.get({ org: "a" })', /^Argument of type.*\n.*\n\s+Property 'space_number' is missing/],
  ])("says of %s in one error what is wrong", (line, message) => {
    expect(open(line).errors()).toEqual([expect.stringMatching(message)]);
  });
});
