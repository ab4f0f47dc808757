import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../problem.ts";
import { commands } from "./commands.data.ts";
import { parse } from "./parse.ts";

/** A command line without quotes. */
function parsed(line: string) {
  return parse(line.split(" ").filter(Boolean), commands);
}

function invoked(line: string) {
  const result = parsed(line);
  if (result.kind !== "invocation") throw new Error(`"${line}" asks for ${result.kind}`);
  const { command, flags, positionals } = result.invocation;
  return { command: command.words.join(" "), flags, positionals };
}

function problemOf(line: string) {
  try {
    parsed(line);
  } catch (error) {
    if (error instanceof Problem && error.exit === "usage") return [error.message, ...error.hints].join("\n");
    throw error;
  }
  throw new Error(`"${line}" is accepted`);
}

/** Splits a line as a POSIX shell would that meets single quotes only. */
function shellWords(line: string): string[] {
  const words = line.match(/(?:'[^']*'|[^\s'])+/g) ?? [];
  return words.map((word) => word.replaceAll("'", ""));
}

describe("what it understands", () => {
  it.for([
    ["", {}],
    ["--help", {}],
    ["-h", {}],
    ["help", {}],
    ["space", { noun: "space" }],
    ["space --help", { noun: "space" }],
    ["help space", { noun: "space" }],
    ["help exit-codes", { topic: "exit-codes" }],
    ["help environment", { topic: "environment" }],
    ["help formatting", { topic: "formatting" }],
  ] as const)("asks for help with %j", ([line, about]) => {
    expect(parsed(line)).toEqual({ kind: "help", ...about });
  });

  it.for(["space list --help", "space list -h", "help space list", "help space ls", "space list --nonsense -h"])(
    "asks for help on a command with %j, however wrong the rest is",
    (line) => {
      expect(parsed(line)).toMatchObject({ kind: "help", command: { words: ["space", "list"] } });
    },
  );

  it.for(["--version", "version", "space list --version"])("asks for the version with %j", (line) => {
    expect(parsed(line)).toEqual({ kind: "version" });
  });

  it("knows commands by their other verbs, and flags by theirs", () => {
    const line = "space edit org:a/5 --instructions=x -d y --resource {} --resource []";
    expect(invoked(line)).toEqual({
      command: "space set",
      positionals: ["org:a/5"],
      flags: { "general-instructions": ["x"], description: ["y"], "resources-attributes": ["{}", "[]"] },
    });
  });

  it.for([
    ["-L5 -o json", { limit: ["5"], output: ["json"] }],
    ["-L 5 -ojson", { limit: ["5"], output: ["json"] }],
    ["--limit=5 --output=json", { limit: ["5"], output: ["json"] }],
    ["--limit -5", { limit: ["-5"] }],
    ["--all --all", { all: ["", ""] }],
    ["--org acme --org acme", { org: ["acme", "acme"] }],
    ["--host=", { host: [""] }],
  ] as const)("reads %j", ([line, flags]) => {
    expect(invoked(`space list ${line}`).flags).toEqual(flags);
  });

  it("takes everything behind -- as it is", () => {
    expect(invoked("docs -- --json -h")).toEqual({ command: "docs", positionals: ["--json", "-h"], flags: {} });
  });

  it("takes a dash for a value, and a negative number", () => {
    expect(invoked("space set org:a/1 --input -").flags).toEqual({ input: ["-"] });
    expect(invoked("codespace create a/b#1 --idle-timeout-minutes -3").flags).toEqual({
      "idle-timeout-minutes": ["-3"],
    });
  });

  it.for([
    ["space list --json", [], ""],
    ["space list --json number,name", [], "number,name"],
    ["space list --json number", [], "number"],
    ["space list --json=number org:a", ["org:a"], "number"],
    ["space list --json org:a", ["org:a"], ""],
    ["space get --json number org:a/5", ["org:a/5"], "number"],
    ["space get --json 5 --org a", ["5"], ""],
    ["collaborator remove org:a/5 --json octocat", ["org:a/5", "octocat"], ""],
    ["collaborator remove org:a/5 --team t --json role", ["org:a/5"], "role"],
    ["docs --json share", ["share"], ""],
    ["docs share --json id,path", ["share"], "id,path"],
  ] as const)("tells fields from other words: %s", ([line, positionals, json]) => {
    expect(invoked(line)).toMatchObject({ positionals, flags: { json: [json] } });
  });

  it("takes seconds for --wait where they follow", () => {
    expect(invoked("codespace create --wait 60 a/b#1")).toMatchObject({
      positionals: ["a/b#1"],
      flags: { wait: ["60"] },
    });
    expect(invoked("codespace create --wait a/b#1")).toMatchObject({ positionals: ["a/b#1"], flags: { wait: [""] } });
  });

  it("lets flags stand for what they stand for", () => {
    expect(invoked("codespace create --repo a/b --pr 1").positionals).toEqual([]);
    expect(invoked("collaborator add org:a/1 --team t --role reader").positionals).toEqual(["org:a/1"]);
    expect(invoked("collaborator add org:a/1 --input body.json").positionals).toEqual(["org:a/1"]);
  });

  it.for(commands.flatMap(({ examples }) => examples.map((line) => [line] as const)))(
    "reads its own example: %s",
    ([line]) => {
      // What feeds a command, and what becomes of its output, is the shell's.
      const command = line.match(/\bcps [^|<>")]*/)?.[0] ?? "";
      expect(() => parse(shellWords(command).slice(1), commands)).not.toThrow();
    },
  );
});

describe("what it refuses", () => {
  it.for([
    ["spce list", "Did you mean `cps space`?"],
    ["space lst", "Did you mean `cps space list`?"],
    ["space new --nmae x", "Did you mean `--name`?"],
    ["space list --o json", "Did you mean `-o`?"],
    ["space create --base-role wrtier", "Did you mean `--base-role writer`?"],
    ["help exitcodes", "Did you mean `cps help exit-codes`?"],
    ["space list -w", "`cps space list --help` lists its flags."],
    ["space create --base-role owner", "--base-role takes reader, writer, admin, no_access"],
    ["space list --limit", "--limit needs a value: <number>"],
    ["space list --org --all", "type `--org=--all`"],
    ["space list --all=3", "--all takes no value."],
    ["space list --org a --org b", "--org is typed twice"],
    ["space get", '"cps space get" needs <space>.'],
    ["space get a b", '"b" is one word too many.'],
    ["auth logout now", '"cps auth logout" takes flags only, and not "now".'],
    ["codespace create --repo a/b", "needs <pull-request>, or --repo and --pr."],
    ["collaborator remove org:a/1", "needs <login>, or --team."],
    ["--org a space list", "--org stands before the command."],
    ["list", "A noun comes first, then the verb: `cps space list`."],
    ["ls spaces", "A noun comes first, then the verb: `cps space list`."],
    ["create resource org:a/1", "A noun comes first, then the verb: `cps resource create`."],
    ["login", "A noun comes first, then the verb: `cps auth login`."],
    ["-v", "Did you mean `cps --version`?"],
    ["-V", "Did you mean `cps --version`?"],
    ["space --org a", '"cps space" needs a verb before its flags'],
    ["space list --yes", "has no flag --yes"],
    ["help nonsense", 'There is no help on "nonsense".'],
    ["constructor", 'There is no command "constructor".'],
  ] as const)("says what to type instead of %j", ([line, part]) => {
    expect(problemOf(line)).toContain(part);
  });

  it("does not repeat a token that was typed as a flag", () => {
    for (const line of [
      "space list --token=ghp_secret",
      "--token=ghp_secret space list",
      "api GET / --auth-token ghp_secret",
    ]) {
      expect(problemOf(line)).not.toContain("ghp_secret");
    }
    expect(problemOf("space list --token=x")).toContain("A token is never a flag");
  });
});

it("understands or refuses any words, and never fails otherwise", () => {
  const known = commands.flatMap(({ words, flags }) => [
    ...words,
    ...flags.flatMap(({ name }) => [`--${name}`, `--${name}=x`]),
  ]);
  const word = fc.oneof(fc.constantFrom(...known, "-", "--", "-h", "org:a/1", "a,b"), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (args) => {
      try {
        return ["invocation", "help", "version"].includes(parse(args, commands).kind);
      } catch (error) {
        return error instanceof Problem && error.exit === "usage" && error.message !== "";
      }
    }),
    { numRuns: 2000 },
  );
});
