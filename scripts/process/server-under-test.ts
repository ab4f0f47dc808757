import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "./workspace.ts";

/** A root command that runs as a process, until its test has ended at the latest. */
export interface ServerUnderTest {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>;
  /** All that it has printed, once a text is among it. Throws what it printed if it ends before that. */
  until(text: string): Promise<string>;
}

/** Runs a script of `scripts/`. */
export function runServer(script: string, args: readonly string[] = []): ServerUnderTest {
  const child = spawn(process.execPath, [join(root, "scripts", script), ...args]);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    errors += chunk;
  });
  const ended = once(child, "close").then(([code]) => ({ code, output, errors }));
  return {
    child,
    ended,
    until: async (text) => {
      while (!output.includes(text)) {
        const { code } = await Promise.race([once(child.stdout, "data").then(() => ({ code: undefined })), ended]);
        if (code !== undefined && !output.includes(text))
          throw new Error(`${script} ended with ${code} before it printed ${text}:\n${output}${errors}`);
      }
      return output;
    },
  };
}

/** A port that another program holds while a test runs. */
export async function takenPort(): Promise<number> {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    other.close();
  });
  await once(other, "listening");
  const address = other.address();
  if (typeof address !== "object" || address === null) throw new Error("There is no port to take.");
  return address.port;
}

/** The commands that a server prints for people to try. */
export function curlCommands(output: string): string[] {
  return output.split("\n").filter((line) => line.trim().startsWith("curl"));
}

/** Does what such a command says. */
export function send(command: string): Promise<Response> {
  const [url = ""] = /http:[^']+/.exec(command) ?? [];
  const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [name, value]);
  const body = / -d '([^']+)'/.exec(command)?.[1];
  return fetch(url, {
    headers: Object.fromEntries(headers),
    ...(body !== undefined && { method: "POST", body }),
  });
}
