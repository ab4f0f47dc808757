import { join } from "node:path";
import { toolsFolder } from "../tools-folder.ts";

/** What installs a consumer. */
export interface PackageManager {
  /** As people call it: `npm 12`. */
  readonly name: string;
  /** The command that installs what `package.json` names. */
  readonly install: readonly string[];
  /** What starts a program on the Node that runs this. */
  readonly node: readonly string[];
  /** Whether packages lie in `node_modules`, where a compiler finds them. */
  readonly unpacks: boolean;
  /** The files, by name, that tell it where the packages are. Ours are published a moment ago, which is no reason to wait. */
  settings(registry: string): Readonly<Record<string, string>>;
}

const node = [process.execPath];
const npmArguments = ["install", "--ignore-scripts", "--no-audit", "--no-fund"];
const npmSettings = (registry: string) => ({ ".npmrc": `registry=${registry}\nupdate-notifier=false\n` });

/** The npm that comes with this machine's Node. */
export const npm: PackageManager = {
  name: "npm",
  install: ["npm", ...npmArguments],
  node,
  unpacks: true,
  settings: npmSettings,
};

const tool = (path: string): string[] => [process.execPath, join(toolsFolder, "node_modules", path)];
const yarn = tool("@yarnpkg/cli-dist/bin/yarn.js");

/** The others, all from {@link toolsFolder} but pnpm, which runs the pipeline. */
export const otherPackageManagers: readonly PackageManager[] = [
  {
    name: "npm 12",
    install: [...tool("npm/bin/npm-cli.js"), ...npmArguments],
    node,
    unpacks: true,
    settings: npmSettings,
  },
  {
    name: "pnpm",
    install: ["pnpm", "install", "--ignore-scripts", "--no-frozen-lockfile"],
    node,
    unpacks: true,
    settings: (registry) => ({
      ".npmrc": `registry=${registry}\n`,
      "pnpm-workspace.yaml": "packages: []\nminimumReleaseAge: 0\n",
    }),
  },
  {
    name: "Yarn",
    install: [...yarn, "install"],
    node,
    unpacks: true,
    settings: (registry) => yarnSettings(registry, "node-modules"),
  },
  {
    name: "Yarn Plug'n'Play",
    install: [...yarn, "install"],
    node: [...yarn, "node"],
    unpacks: false,
    settings: (registry) => yarnSettings(registry, "pnp"),
  },
];

/** Yarn takes a folder for a part of a project above it unless there is a lock file. */
function yarnSettings(registry: string, linker: string): Record<string, string> {
  const settings = [
    `npmRegistryServer: "${registry.replace(/\/$/, "")}"`,
    'unsafeHttpWhitelist: ["127.0.0.1"]',
    `nodeLinker: ${linker}`,
    "enableGlobalCache: false",
    "enableImmutableInstalls: false",
    "enableScripts: false",
    "enableTelemetry: false",
    "npmMinimalAgeGate: 0",
  ];
  return { ".yarnrc.yml": `${settings.join("\n")}\n`, "yarn.lock": "" };
}
