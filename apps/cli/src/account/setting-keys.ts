/** The names of the settings, as `cps config` takes them. */
export const settingNames = ["owner", "host", "base_url", "timeout", "use_gh"] as const;

export type SettingName = (typeof settingNames)[number];

/** Where a setting is looked for, in this order: its flag, its variable, its file; else it has its default. */
export interface SettingKey {
  readonly flag?: string;
  readonly variable: string;
  readonly fallback?: string;
}

export const settingKeys: Readonly<Record<SettingName, SettingKey>> = {
  owner: { variable: "COPILOT_SPACES_OWNER" },
  host: { flag: "host", variable: "COPILOT_SPACES_HOST", fallback: "github.com" },
  base_url: { flag: "base-url", variable: "COPILOT_SPACES_BASE_URL" },
  timeout: { flag: "timeout", variable: "COPILOT_SPACES_TIMEOUT", fallback: "30" },
  use_gh: { variable: "COPILOT_SPACES_USE_GH", fallback: "false" },
};
