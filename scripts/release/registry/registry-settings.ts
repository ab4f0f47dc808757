import { join } from "node:path";

/** What {@link registrySettings} needs to know. */
export interface RegistrySettingsOptions {
  /** Where it keeps everything. */
  readonly folder: string;
  /** The packages that may be published, and that come from nowhere else. */
  readonly names: readonly string[];
  /** Where other packages come from; without it there are none. */
  readonly uplink?: string;
}

/** Verdaccio's settings, as its configuration file has them. */
export function registrySettings({ folder, names, uplink }: RegistrySettingsOptions): object {
  const anybody = { access: "$all", publish: "$all", unpublish: "$all" };
  return {
    storage: join(folder, "storage"),
    self_path: folder,
    configPath: join(folder, "config.yaml"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: uplink === undefined ? {} : { npm: { url: uplink, maxage: "60m", timeout: "60s", max_fails: 100 } },
    packages: {
      ...Object.fromEntries(names.map((name) => [name, anybody])),
      "**": { access: "$all", ...(uplink === undefined ? {} : { proxy: "npm" }) },
    },
    web: { enable: false },
    max_body_size: "50mb",
    log: { type: "stdout", format: "json", level: "warn" },
  };
}
