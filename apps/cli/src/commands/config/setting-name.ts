import { type SettingName, settingNames } from "../../account/setting-keys.ts";
import type { Context } from "../../context.ts";
import { visible } from "../../output/visible.ts";
import { usageProblem } from "../../problem.ts";

/** The setting that a command names; `base-url` is taken for `base_url`. */
export function readSettingName({ invocation }: Context): SettingName {
  const typed = invocation.positionals[0] ?? "";
  const name = settingNames.find((each) => each === typed.replaceAll("-", "_"));
  if (name !== undefined) return name;
  throw usageProblem(`There is no setting "${visible(typed)}".`, `There are ${settingNames.join(", ")}.`);
}
