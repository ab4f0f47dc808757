import type { Io } from "../io.ts";
import { configFile, readConfigFile } from "./config-file.ts";
import type { SettingName } from "./setting-keys.ts";
import { removeKeptFile, writeKeptFile } from "./write-kept-file.ts";

/** Writes a setting. A file that holds something else than a setting stays as it is, and is a problem. */
export async function writeConfigFile(io: Io, name: SettingName, value: string): Promise<void> {
  readConfigFile(io, name);
  await writeKeptFile(io, configFile(io, name), value);
}

/** Removes a setting. */
export function removeConfigFile(io: Io, name: SettingName): void {
  readConfigFile(io, name);
  removeKeptFile(configFile(io, name));
}
