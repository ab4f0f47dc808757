import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Command, deriveCommands, ownCommands } from "@copilot-spaces/reference/commands";
import { operationsTable } from "@copilot-spaces/types/operations";
import { run } from "copilot-spaces";
import { codeBlocks } from "./read-markdown.ts";

const commands: readonly Command[] = [...deriveCommands(operationsTable), ...ownCommands];

/** A line of a shell example that calls the command line. */
interface CommandLine {
  readonly line: number;
  /** The words after `cps`, as a shell splits them. */
  readonly args: readonly string[];
}

/**
 * What the command line says about the examples of a page: each is run, with `--dry-run` where there is that, else only
 * far enough to see that there is such a command.
 */
export async function commandLineFindings(workspaceRoot: string, file: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "command-lines-"));
  try {
    const findings: string[] = [];
    for (const { line, args } of commandLines(readFileSync(join(workspaceRoot, file), "utf8"))) {
      writeNamedFiles(folder, args);
      const problem = await problemOf(args, folder);
      if (problem !== undefined) findings.push(`${file}:${line}: cps ${args.join(" ")}: ${problem}`);
    }
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function commandLines(markdown: string): CommandLine[] {
  return codeBlocks(markdown)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text, line }) =>
      text.split("\n").flatMap((source, index) => {
        const call = /^(?:\w+=\S* )*(?:(?:npx -y pnpm@12|pnpm) cps|npx copilot-spaces|cps)((?: .*)?)$/.exec(
          source.trim(),
        );
        return call === null ? [] : [{ line: line + index + 1, args: shellWords(call[1] ?? "") }];
      }),
    );
}

/** The words that a shell makes of a line, up to a pipe or a comment; which file it reads is not looked at. */
function shellWords(source: string): string[] {
  const program = `cps() { printf '%s\\0' "$@"; exit; }\ncps ${source.replace(/ [<>]+ ?[^\s"']+/g, "")}`;
  return execFileSync("bash", ["-c", program], { encoding: "utf8" }).split("\0").slice(0, -1);
}

/** The files that an example reads. */
function writeNamedFiles(folder: string, args: readonly string[]): void {
  const named = args.flatMap((word, index) =>
    word.startsWith("@") ? [word.slice(1)] : args[index - 1] === "--input" && word !== "-" ? [word] : [],
  );
  for (const name of named) writeFileSync(join(folder, basename(name)), '{ "name": "Plans" }\n');
}

async function problemOf(args: readonly string[], cwd: string): Promise<string | undefined> {
  const [output, errors]: [string[], string[]] = [[], []];
  const code = await run([...args, ...harmless(args)], {
    stdin: pieces(),
    stdout: { write: (text) => output.push(text) > 0 },
    stderr: { write: (text) => errors.push(text) > 0 },
    env: { COPILOT_SPACES_TOKEN: "any", COPILOT_SPACES_OWNER: "org:octo-org", COPILOT_SPACES_CONFIG_DIR: cwd },
    cwd,
    fetch: () => Promise.reject(new Error("an example of the docs would have sent something")),
  });
  return code === 0
    ? undefined
    : errors.join("").trim() || `it ended with exit code ${code} and printed ${output.join("")}`;
}

async function* pieces(): AsyncGenerator<string> {
  yield '{ "name": "Plans" }';
}

/** What keeps a command from doing anything. */
function harmless(args: readonly string[]): string[] {
  const command = commands.find(({ words, aliases }) => {
    const [last, ...others] = [...words].reverse();
    const typed = args.slice(0, words.length);
    const end = typed.pop() ?? "";
    return typed.join(" ") === others.reverse().join(" ") && (end === last || aliases.includes(end));
  });
  if (args.some((word) => ["--help", "--dry-run", "--print"].includes(word))) return [];
  if (command?.flags.some(({ name }) => name === "dry-run") === true) return ["--dry-run"];
  return command === undefined || ["docs", "completion", "commands"].includes(command.words.join(" "))
    ? []
    : ["--help"];
}
