import { run } from "../src/run.ts";
import { type CapturedIo, type CapturedOptions, captureIo } from "./captured-io.ts";

/** The token that lines are run with. No output may ever hold it. */
export const canary = "ghp_canaryCanary0123456789";

/** A request as `fetch` was given it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What a line finds around it. */
export interface RunLineOptions extends Omit<CapturedOptions, "fetch"> {
  /** The API; without it, a request fails the test. */
  readonly answer?: (request: Sent, order: number, io: CapturedIo) => Response | Promise<Response>;
}

/** How a line ended, and what it left. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly requests: readonly Sent[];
  readonly io: CapturedIo;
}

/** Runs a command line in this process, with a token and without a configuration. A line is cut at its spaces. */
export async function runLine(line: string | readonly string[], options: RunLineOptions = {}): Promise<Ran> {
  const { answer, ...rest } = options;
  const requests: Sent[] = [];
  const io: CapturedIo = captureIo({
    ...rest,
    env: { COPILOT_SPACES_TOKEN: canary, XDG_CONFIG_HOME: "/nowhere", ...rest.env },
    fetch: async (url, { method, headers, body, signal }) => {
      signal.throwIfAborted();
      const { pathname, search } = new URL(url);
      const sent = { method, url, target: pathname + search, headers, body };
      requests.push(sent);
      if (answer === undefined) throw new Error(`nothing is to be sent here: ${method} ${url}`);
      return answer(sent, requests.length, io);
    },
  });
  const code = await run(typeof line === "string" ? line.split(" ") : line, io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text, requests, io };
}
