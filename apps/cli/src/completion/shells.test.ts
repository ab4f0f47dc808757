import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { platform, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { spawn } from "@lydell/node-pty";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "cps-completion-"));
const env = {
  PATH: `${folder}${delimiter}${process.env["PATH"]}`,
  HOME: folder,
  XDG_CONFIG_HOME: folder,
  TERM: "dumb",
  PS1: "$ ",
};

beforeAll(() => {
  // The command is found by its name, as a user's is.
  const main = join(import.meta.dirname, "../cps.ts");
  writeFileSync(join(folder, "cps"), `#!/bin/sh\nexec '${process.execPath}' --no-warnings '${main}' "$@"\n`);
  chmodSync(join(folder, "cps"), 0o755);
  writeFileSync(join(folder, "body.yaml"), "name: A\n");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** On Windows only PowerShell is tried: a POSIX shell there brings a terminal of another kind. */
function has(shell: string): boolean {
  if (platform() === "win32" && shell !== "pwsh") return false;
  try {
    execFileSync(shell, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What a shell prints that is asked for completions, without a terminal. */
function ask(shell: string, args: readonly string[]): string {
  return execFileSync(shell, args, { cwd: folder, env, encoding: "utf8" });
}

/** What is typed before the tab, and what stands there after it. */
const lines = [
  ["cps spa", "cps space "],
  ["cps space set org:a/5 --base-r", "cps space set org:a/5 --base-role "],
  ["cps space set user:a/5 --base-role re", "cps space set user:a/5 --base-role reader "],
  ["cps space set org:a/5 --base-role=w", "cps space set org:a/5 --base-role=writer "],
  ["cps space create --name 'a b' --gen", "cps space create --name 'a b' --general-instructions "],
  ["cps space get us", "cps space get user:"],
  ["cps space list --json number,na", "cps space list --json number,name"],
  ["cps api GET /user/or", "cps api GET /user/orgs "],
  ["cps space create --input bod", "cps space create --input body.yaml "],
] as const;

/** A shell at a terminal of its own, into which one types. */
interface Session {
  /** Types a line and a tab; resolves when the line reads as it is expected to. */
  press(typed: string, expected: string): Promise<void>;
  end(): void;
}

const start = {
  bash: { flags: ["--norc", "--noprofile", "-i"], load: "" },
  zsh: { flags: ["-f", "-i"], load: "autoload -U compinit && compinit -u -D; " },
};

async function openShell(shell: keyof typeof start): Promise<Session> {
  const { flags, load } = start[shell];
  const terminal = spawn(shell, flags, { cols: 200, rows: 30, cwd: folder, env });
  let shown = "";
  let look = () => {};
  terminal.onData((text) => {
    // The bell rings where zsh has completed a word.
    shown += text.replaceAll("\x07", "");
    look();
  });
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (shown.includes(text)) resolve();
      };
      look();
    });
  terminal.write(`${load}eval "$(cps completion ${shell})"; echo load""ed\r`);
  await until("loaded\r\n");
  return {
    press: async (typed, expected) => {
      shown = "";
      terminal.write(`${typed}\t`);
      await until(expected);
      // Ctrl-U empties the line for the next one.
      terminal.write("\x15");
    },
    end: () => terminal.kill(),
  };
}

describe.for(["bash", "zsh"] as const)("%s", (shell) => {
  const there = has(shell);
  let session: Session | undefined;

  beforeAll(async () => {
    if (there) session = await openShell(shell);
  });

  afterAll(() => session?.end());

  it.for(lines)(
    there ? "completes %j to %j" : "is not on this machine: %j to %j",
    { skip: !there },
    ([typed, expected]) => session?.press(typed, expected),
  );
});

describe("fish", () => {
  const there = has("fish");
  const script = "source (cps completion fish | psub); complete -C $argv[1]";
  const offered = (typed: string) => ask("fish", ["--no-config", "-c", script, typed]);

  it.for(lines)(
    there ? "completes %j to %j" : "is not on this machine: %j to %j",
    { skip: !there },
    ([typed, expected]) => {
      const output = execFileSync("fish", ["--no-config", "-c", script, typed], { cwd: folder, env, encoding: "utf8" });
      const word = expected.trimEnd().split(" ").at(-1);
      expect(output.split("\n").map((line) => line.split("\t")[0])).toContain(word);
    },
  );

  it.skipIf(!there)("shows what a candidate is", () => {
    expect(offered("cps space g")).toBe("get\tGet a space\n");
  });
});

describe("PowerShell", () => {
  const there = has("pwsh");
  it.skipIf(!there)(there ? "completes a verb" : "is not on this machine", () => {
    const script = `cps completion powershell | Out-String | Invoke-Expression; (TabExpansion2 'cps space cr' 12).CompletionMatches.CompletionText`;
    expect(ask("pwsh", ["-NoProfile", "-Command", script]).trim()).toBe("create");
  });
});
