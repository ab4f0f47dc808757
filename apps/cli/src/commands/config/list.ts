import { findSetting } from "../../account/setting.ts";
import { settingNames } from "../../account/setting-keys.ts";
import type { Context } from "../../context.ts";
import { createPrinter } from "../../output/printer.ts";

/** `cps config list`: every setting, what it is and where that stands. */
export async function runConfigList(context: Context): Promise<void> {
  const printer = await createPrinter(context, undefined);
  const settings = settingNames.map((name) => {
    const { value = null, origin = null, where = null } = findSetting(context, name) ?? {};
    return { name, value, origin, where };
  });
  await printer.one(settings);
}
