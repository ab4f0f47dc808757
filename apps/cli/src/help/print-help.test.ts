import { type Command, environment, exitCodes } from "@copilot-spaces/reference/commands";
import { describe, expect, it } from "vitest";
import { commands } from "../grammar/commands.data.ts";
import { parse } from "../grammar/parse.ts";
import { printHelp } from "./print-help.ts";

interface Screen {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

function helpOn(line: string, { columns, isTTY, env = {} }: Screen = {}): string {
  const request = parse(line.split(" ").filter(Boolean), commands);
  if (request.kind !== "help") throw new Error(`"${line}" asks for ${request.kind}`);
  return printHelp(request, commands, { stdout: { write: () => true, isTTY, columns }, env });
}

const terminal = { isTTY: true, columns: 80 };

it("lists every command in the overview, and every topic", () => {
  const overview = helpOn("");
  for (const { words } of commands) for (const word of words) expect(overview).toContain(word);
  for (const topic of ["environment", "exit-codes", "formatting"]) expect(overview).toContain(`help ${topic}`);
});

it("lists the commands of a noun as they are typed", () => {
  expect(helpOn("collaborator")).toContain("collaborator add <space> (<login> | --team <slug>) --role <role>");
});

describe("the help of a command", () => {
  it("has what is needed before what is not, and what every command has last", () => {
    const help = helpOn("space create -h");
    const order = [
      "Usage:",
      "\nRequired",
      "\n  --name <name>",
      "\nWhat to send",
      "\n  --base-role",
      "\nWhich",
      "\nOutput",
      "\nConnection",
    ];
    const places = order.map((part) => help.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("says who may use which value, and what holds without one", () => {
    const help = helpOn("space create -h", { columns: 400 }).replace(/\s+/g, " ");
    expect(help).toContain("One of reader, no_access; organizations only: writer, admin. By default no_access.");
    expect(helpOn("collaborator set -h").replace(/\s+/g, " ")).toContain("For organizations only.");
  });

  it.for(commands.map((command) => [command.words.join(" "), command] as const))(
    "has everything of %s",
    ([words, command]) => {
      const help = helpOn(`${words} --help`);
      const { flags, positionals, examples }: Command = command;
      for (const { name } of flags) expect(help).toContain(`--${name}`);
      for (const { name } of positionals) expect(help).toContain(`<${name}>`);
      for (const example of examples) expect(help).toContain(`\n  ${example}\n`);
    },
  );
});

it("has every exit code and every variable", () => {
  for (const { code } of exitCodes) expect(helpOn("help exit-codes")).toMatch(new RegExp(`^ +${code} `, "m"));
  for (const { name } of environment) expect(helpOn("help environment")).toContain(name);
});

describe("the screen", () => {
  it.for([20, 40, 80])("breaks prose at %i columns, never a code or an example", (columns) => {
    for (const { words } of commands) {
      const help = helpOn(`${words.join(" ")} --help`, { isTTY: true, columns, env: { NO_COLOR: "1" } });
      const examples = commands.flatMap((each) => each.examples);
      const long = help.split("\n").filter((line) => line.length > columns && !examples.includes(line.trim()));
      // What is left is one word, a flag with its value, a piece of code, or the usage.
      const broken = long.filter((line) => !/^ *(Usage: |cps |-{1,2}\w|`[^`]*`[,.)]*$|\S+$)/.test(line));
      expect(broken).toEqual([]);
    }
  });

  it("is plain where there is no terminal, and 80 columns wide", () => {
    const help = helpOn("space get -h");
    expect(help).not.toContain("\x1b");
    expect(Math.max(...help.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(helpOn("space get -h", { env: { COLUMNS: "40" } })).not.toBe(help);
  });

  it.for([
    [terminal, true],
    [{ ...terminal, env: { NO_COLOR: "1" } }, false],
    [{ ...terminal, env: { NO_COLOR: "1", CLICOLOR_FORCE: "1" } }, false],
    [{ ...terminal, env: { NO_COLOR: "" } }, true],
    [{ ...terminal, env: { TERM: "dumb" } }, false],
    [{ env: { CLICOLOR_FORCE: "1" } }, true],
    [{ env: { CLICOLOR_FORCE: "0" } }, false],
    [{}, false],
  ] as const)("has colour where it is wanted: %j is %s", ([screen, colored]) => {
    expect(helpOn("space get -h", screen).includes("\x1b[")).toBe(colored);
  });

  it("says the same in colour as without", () => {
    const wide = { isTTY: true, columns: 100 };
    const plain = helpOn("space set -h", { ...wide, env: { NO_COLOR: "1" } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of.
    const colored = helpOn("space set -h", wide).replace(/\x1b\[\d+m/g, "");
    const words = (text: string) => text.replaceAll("`", "").split(/\s+/);
    expect(words(colored)).toEqual(words(plain));
  });
});
