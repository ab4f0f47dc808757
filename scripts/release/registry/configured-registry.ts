import { runCommand } from "../../process/run-command.ts";

/** The registry that pnpm is configured for in a folder. */
export async function configuredRegistry(cwd: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, output } = await runCommand("pnpm", ["config", "get", "registry"], { cwd, env });
  const url = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0 || !URL.canParse(url))
    throw new Error(`pnpm does not say which registry it is configured for\n${output}`);
  return url;
}
