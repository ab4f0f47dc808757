import type { Command } from "@copilot-spaces/reference/commands";
import type { Handler } from "./context.ts";

/** What runs the command line's own commands, by their words; each is loaded when it is asked for. */
const handlers: Readonly<Record<string, () => Promise<Handler>>> = {
  api: async () => (await import("./commands/api.ts")).runApi,
  "auth login": async () => (await import("./commands/auth/login.ts")).runLogin,
  "auth logout": async () => (await import("./commands/auth/logout.ts")).runLogout,
  "auth status": async () => (await import("./commands/auth/status.ts")).runStatus,
  "auth token": async () => (await import("./commands/auth/token.ts")).runToken,
  "config get": async () => (await import("./commands/config/get.ts")).runConfigGet,
  "config set": async () => (await import("./commands/config/set.ts")).runConfigSet,
  "config list": async () => (await import("./commands/config/list.ts")).runConfigList,
  "config path": async () => (await import("./commands/config/path.ts")).runConfigPath,
  docs: async () => (await import("./commands/docs.ts")).runDocs,
  sandbox: async () => (await import("./commands/sandbox.ts")).runSandbox,
  mock: async () => (await import("./commands/mock.ts")).runMock,
  completion: async () => (await import("./commands/completion.ts")).runCompletion,
  commands: async () => (await import("./commands/commands.ts")).runCommands,
};

/** What runs a command. Whatever calls an operation of the document is run in one and the same way. */
export async function handlerOf({ words, operations }: Command): Promise<Handler> {
  if (operations !== undefined) return (await import("./commands/operation.ts")).runOperation;
  const load = handlers[words.join(" ")];
  if (load === undefined) throw new Error(`nothing runs "${words.join(" ")}": add it to apps/cli/src/handlers.ts`);
  return load();
}
