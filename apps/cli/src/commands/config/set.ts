import { checkSetting } from "../../account/check-setting.ts";
import { findVariable } from "../../account/setting.ts";
import { settingKeys } from "../../account/setting-keys.ts";
import { removeConfigFile, writeConfigFile } from "../../account/write-config-file.ts";
import type { Context } from "../../context.ts";
import { note } from "../../output/note.ts";
import { readSettingName } from "./setting-name.ts";

/** `cps config set`: keeps a setting for later runs; an empty value removes it. */
export async function runConfigSet(context: Context): Promise<void> {
  const { io, invocation } = context;
  const name = readSettingName(context);
  const value = (invocation.positionals[1] ?? "").trim();
  if (value === "") {
    removeConfigFile(io, name);
  } else {
    checkSetting(io, name, { value, where: `\`cps config set ${name}\`` });
    await writeConfigFile(io, name, value);
  }
  if (findVariable(context, name))
    note(io, `${settingKeys[name].variable} is set, and comes before what is configured.`);
}
