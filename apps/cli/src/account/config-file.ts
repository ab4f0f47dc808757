import { join } from "node:path";
import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";
import { configFolder, findConfigFolder } from "./config-folder.ts";
import { readKeptFile } from "./kept-file.ts";
import type { SettingName } from "./setting-keys.ts";

/** The file of a setting, whether it is there or not. Each has its own: two runs that set different ones cannot meet. */
export function configFile(io: Pick<Io, "env" | "cwd">, name: SettingName): string {
  return join(configFolder(io), "config", name);
}

/** The line that a setting's file holds; `undefined` where there is no file. */
export function readConfigFile(io: Pick<Io, "env" | "cwd">, name: SettingName): string | undefined {
  if (findConfigFolder(io) === undefined) return undefined;
  const path = configFile(io, name);
  const text = readKeptFile(path, { refusedMode: 0o002 });
  if (text === undefined || isLine(text)) return text;
  throw usageProblem(
    `${path} should hold one line, the value of ${name}, and does not.`,
    `Look at it, and remove it; then \`cps config set ${name} <value>\`.`,
  );
}

function isLine(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no line of text has is what is looked for.
  return text !== "" && !/[\u0000-\u001f\u007f\ufffd]/.test(text);
}
