import { findSetting } from "../../account/setting.ts";
import type { Context } from "../../context.ts";
import { Problem } from "../../problem.ts";
import { readSettingName } from "./setting-name.ts";

/** `cps config get`: prints what a setting is, wherever that stands. */
export async function runConfigGet(context: Context): Promise<void> {
  const name = readSettingName(context);
  const setting = findSetting(context, name);
  if (setting === undefined) throw new Problem("notFound", `${name} is not set.`);
  context.io.stdout.write(`${setting.value}\n`);
}
