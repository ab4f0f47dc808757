import type { Context } from "../context.ts";
import { usageProblem } from "../problem.ts";
import { parseBaseUrl, parseHost, type Server, serverRules } from "./parse-server.ts";
import { type Owner, parseOwner, parseSwitch, parseTimeout } from "./parse-setting.ts";
import { findSetting, findStored, findTyped, findVariable } from "./setting.ts";

/** What flags, environment and configuration say, checked when it is asked for. */
export interface Settings {
  readonly server: Server;
  /** Whose spaces are meant where the command does not say. Read when it is asked for, as is all below. */
  readonly owner: Owner | undefined;
  /** For one attempt, in milliseconds. */
  readonly timeout: number;
  /** Whether `gh auth token` may be asked for a token. */
  readonly useGh: boolean;
}

/**
 * Reads the settings of a command. A file is read only where neither a flag nor the environment decides, and only for
 * what is asked for.
 * @param server - another one than the command names
 * @throws {@link Problem} of kind `usage` for what makes no sense
 */
export async function readSettings(context: Context, server: Server = readServer(context)): Promise<Settings> {
  const typedTimeout = findTyped(context, "timeout");
  if (typedTimeout !== undefined) parseTimeout(typedTimeout);
  return {
    server,
    get owner() {
      const setting = findSetting(context, "owner");
      return setting && parseOwner(setting);
    },
    get timeout() {
      return parseTimeout(findSetting(context, "timeout"));
    },
    get useGh() {
      return parseSwitch(findSetting(context, "use_gh"));
    },
  };
}

/** An address takes the place of a host that is named beside it; flags come before the environment, that before files. */
function readServer(context: Context): Server {
  if (findTyped(context, "base_url") && findTyped(context, "host")) {
    throw usageProblem("--host and --base-url both say where to; give one of them.");
  }
  for (const find of [findTyped, findVariable, findStored]) {
    const baseUrl = find(context, "base_url");
    if (baseUrl !== undefined) return parseBaseUrl(baseUrl, serverRules(context.io));
    const host = find(context, "host");
    if (host !== undefined) return parseHost(host);
  }
  return parseHost(findSetting(context, "host"));
}
