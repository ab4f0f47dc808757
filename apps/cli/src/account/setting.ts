import type { Context } from "../context.ts";
import { flagValue } from "../grammar/invocation.ts";
import { configFile, readConfigFile } from "./config-file.ts";
import { type SettingName, settingKeys } from "./setting-keys.ts";

/** What a setting is, and where that stands. */
export interface Setting {
  readonly value: string;
  readonly origin: "flag" | "env" | "file" | "default";
  /** For messages: `--host`, `COPILOT_SPACES_HOST`, the file's path, `the default`. */
  readonly where: string;
}

/** Looks a setting up, and in files only where nothing else decides. Its value is not checked yet. */
export function findSetting(context: Context, name: "host" | "timeout" | "use_gh"): Setting;
export function findSetting(context: Context, name: SettingName): Setting | undefined;
export function findSetting(context: Context, name: SettingName): Setting | undefined {
  const { fallback } = settingKeys[name];
  return (
    findTyped(context, name) ??
    findVariable(context, name) ??
    findStored(context, name) ??
    (fallback === undefined ? undefined : { value: fallback, origin: "default", where: "the default" })
  );
}

/** The setting as a flag. */
export function findTyped({ invocation }: Context, name: SettingName): Setting | undefined {
  const { flag } = settingKeys[name];
  const value = flag === undefined ? undefined : flagValue(invocation, flag);
  return value === undefined ? undefined : { value, origin: "flag", where: `--${flag}` };
}

/** The setting from the environment, where an empty value counts as none. */
export function findVariable({ io }: Context, name: SettingName): Setting | undefined {
  const { variable } = settingKeys[name];
  const value = io.env[variable]?.trim();
  return value ? { value, origin: "env", where: variable } : undefined;
}

/** The setting from its file. */
export function findStored({ io }: Context, name: SettingName): Setting | undefined {
  const value = readConfigFile(io, name);
  return value === undefined ? undefined : { value, origin: "file", where: configFile(io, name) };
}
