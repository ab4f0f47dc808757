import type { Io } from "../io.ts";
import { parseBaseUrl, parseHost, serverRules } from "./parse-server.ts";
import { parseOwner, parseSwitch, parseTimeout } from "./parse-setting.ts";
import type { Setting } from "./setting.ts";
import type { SettingName } from "./setting-keys.ts";

/** Sees that a setting makes sense before it is kept. @throws {@link Problem} of kind `usage` where it does not */
export function checkSetting(io: Pick<Io, "env">, name: SettingName, setting: Pick<Setting, "value" | "where">): void {
  const checks: Readonly<Record<SettingName, () => unknown>> = {
    owner: () => parseOwner(setting),
    host: () => parseHost(setting),
    base_url: () => parseBaseUrl(setting, serverRules(io)),
    timeout: () => parseTimeout(setting),
    use_gh: () => parseSwitch(setting),
  };
  checks[name]();
}
