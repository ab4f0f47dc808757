import { findSetting, findTyped } from "../../account/setting.ts";
import { readSettings } from "../../account/settings.ts";
import { serversWithToken } from "../../account/token-file.ts";
import type { Context } from "../../context.ts";
import { hasFlag } from "../../grammar/invocation.ts";
import { createPrinter } from "../../output/printer.ts";
import { visible } from "../../output/visible.ts";
import { commandAccess } from "./allowed-commands.ts";
import { describeAccess } from "./describe-access.ts";
import { type HostStatus, readHostStatus } from "./host-status.ts";

/**
 * `cps auth status`: for the server that is named, or for all that a token is stored for, whose the token is and what it
 * allows.
 * @throws what is wrong with the first one that has no valid token, once all are shown
 */
export async function runStatus(context: Context): Promise<void> {
  const { io, invocation } = context;
  const { server } = await readSettings(context);
  const printer = await createPrinter(context, undefined);
  const known = (findTyped(context, "host") ?? findTyped(context, "base_url")) ? [] : serversWithToken(io);
  const others = known.filter(({ host }) => host !== server.host);
  const all = await Promise.all(
    [server, ...others].map((each) => readHostStatus(context, { server: each, named: each === server })),
  );
  // Nobody asked for github.com where nothing names it and all tokens are for others.
  const statuses = others.length > 0 && isByDefault(context) ? all.filter(({ found }) => found !== undefined) : all;
  if (["json", "output", "jq"].some((flag) => hasFlag(invocation, flag))) await printer.one(statuses.map(toData));
  else io.stdout.write(statuses.map(toText).join("\n"));
  const failed = statuses.find(({ account }) => account === undefined);
  if (failed !== undefined) throw failed.error;
}

function isByDefault(context: Context): boolean {
  return findSetting(context, "base_url") === undefined && findSetting(context, "host").origin === "default";
}

function toData({ server, found, hidden, account, error }: HostStatus) {
  const access = found && account && commandAccess({ token: found.value, scopes: account.scopes });
  return {
    host: server.host,
    base_url: server.baseUrl,
    source: found?.source ?? null,
    hides: hidden ?? null,
    login: account?.login ?? null,
    scopes: account?.scopes ?? null,
    commands:
      access?.map(({ command, owner, allowed, missing }) => {
        return { command, owner: owner ?? null, allowed, missing_scopes: missing };
      }) ?? null,
    problem: account === undefined ? messageOf(error) : null,
  };
}

function toText({ server, found, hidden, account, error }: HostStatus): string {
  const source = found && `Token: ${found.source}${hidden === undefined ? "" : `, which hides the one in ${hidden}`}.`;
  const lines = account
    ? [`Account: ${account.login}.`, source, ...describeAccess({ token: found?.value ?? "", scopes: account.scopes })]
    : [source, messageOf(error)];
  return [server.host, ...lines.flatMap((line) => (line === undefined ? [] : `  ${visible(line)}`)), ""].join("\n");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
