import { checkToken } from "../../account/check-token.ts";
import type { Server } from "../../account/parse-server.ts";
import { ask } from "../../confirm/ask.ts";
import { canAsk } from "../../confirm/can-ask.ts";
import { readBytes } from "../../input/read/read-bytes.ts";
import type { Io } from "../../io.ts";
import { note } from "../../output/note.ts";
import { usageProblem } from "../../problem.ts";
import { neededScopes } from "./allowed-commands.ts";

/** More bytes than any token has. */
const largest = 65_536;

/** The token to store: typed on a terminal, where nothing of it shows, or from standard input. */
export async function readNewToken(io: Io, server: Server): Promise<string> {
  const typed = canAsk(io);
  if (!typed && io.stdin.isTTY === true) {
    throw usageProblem(
      "There is nobody to ask for the token.",
      "Give it on standard input: `cps auth login < token.txt`.",
    );
  }
  if (typed) tellWhereFrom(io, server);
  const text = typed
    ? await ask(io, `Token for ${server.host} (it is not shown): `, { hidden: true })
    : await readAll(io);
  const token = checkToken(text, typed ? "the line" : "standard input");
  if (token !== undefined) return token;
  throw typed
    ? usageProblem("No token was typed; nothing was stored.")
    : usageProblem(
        "There is no token on standard input.",
        "Give it as `cps auth login < token.txt`, or run it on a terminal.",
      );
}

/** On a terminal, one learns where there are tokens, and which kind does what. */
function tellWhereFrom(io: Io, { host }: Server): void {
  const scopes = neededScopes();
  const page = `https://${host}/settings/tokens/new?description=copilot-spaces&scopes=${scopes.join(",")}`;
  note(io, host.includes("://") ? `The server at ${host} gives out its tokens itself.` : `Make a token at ${page}`);
  note(io, `The scopes ${scopes.join(", ")} allow every command. A fine-grained token works for organizations only.`);
}

async function readAll({ stdin, signal }: Io): Promise<string> {
  const bytes = await readBytes(stdin, { signal, limit: largest });
  if (bytes === undefined) throw usageProblem("What is on standard input is too long to be a token.");
  return new TextDecoder().decode(bytes);
}
