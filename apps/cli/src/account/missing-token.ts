import { Problem } from "../problem.ts";
import type { Server } from "./parse-server.ts";

/**
 * There is no token for a server that wants one.
 * @param why - what else was tried, for the message: `gh is not installed`
 */
export function missingToken({ host, baseUrl }: Server, why?: string): Problem {
  const where = host.includes("://") ? ` --base-url ${baseUrl}` : ` --host ${host}`;
  return new Problem("authentication", `There is no token for ${host}${why === undefined ? "" : ` (${why})`}.`, {
    hints: [`Run \`cps auth login${host === "github.com" ? "" : where}\`, or set COPILOT_SPACES_TOKEN.`],
  });
}
