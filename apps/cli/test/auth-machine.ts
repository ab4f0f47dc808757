import { join } from "node:path";
import type { Io } from "../src/io.ts";
import { run } from "../src/run.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { input, sink } from "./test-context.ts";

/** What the server answers; by default that the token is mona's. */
export interface ServerAnswer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A machine of its own, and a server that answers as it is told. */
export function authMachine(answer: ServerAnswer = {}) {
  const folder = temporaryFolder();
  const requests: string[] = [];
  const {
    status = 200,
    body = { login: "mona", id: 1, type: "User" },
    headers = { "x-oauth-scopes": "read:org, repo" },
  } = answer;
  const fetch: Io["fetch"] = async (url, init) => {
    requests.push(`${init.method} ${url} ${new Headers(init.headers).get("authorization")}`);
    return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
  };
  return {
    folder,
    requests,
    tokenFile: (host: string) => join(folder, "tokens", encodeURIComponent(host)),
    async cps(args: string, { env = {}, stdin = "" }: { env?: Record<string, string>; stdin?: string } = {}) {
      const [stdout, stderr] = [sink(), sink()];
      const io = {
        env: { COPILOT_SPACES_CONFIG_DIR: folder, ...env },
        stdin: input(stdin),
        stdout,
        stderr,
        fetch,
        cwd: folder,
      };
      const code = await run(args.split(" "), io);
      return { code, stdout: stdout.text, stderr: stderr.text };
    },
  };
}
