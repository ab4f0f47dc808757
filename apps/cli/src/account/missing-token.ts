import { Problem } from "../problem.ts";
import type { Server } from "./parse-server.ts";

/** There is no token for a server that wants one. */
export function missingToken({ host, baseUrl }: Server): Problem {
  const where = host.includes("://") ? ` --base-url ${baseUrl}` : ` --host ${host}`;
  return new Problem("authentication", `There is no token for ${host}.`, {
    hints: [`Run \`cps auth login${host === "github.com" ? "" : where}\`, or set COPILOT_SPACES_TOKEN.`],
  });
}
