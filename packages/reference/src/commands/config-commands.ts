import type { Command, Flag, Positional } from "./command.ts";
import { connectionFlags, outputFlags } from "./shared-flags.ts";

/** What can be set; `cps help environment` has the variable of each. */
const settingNames: readonly string[] = ["owner", "host", "base_url", "timeout", "use_gh"];

const setting: Positional = {
  name: "name",
  description: "The setting.",
  required: true,
  choices: settingNames,
};

/** The flags that say what a setting says: what holds now depends on them. */
const settingFlags: readonly Flag[] = connectionFlags.filter(({ name }) =>
  settingNames.includes(name.replace("-", "_")),
);

/** `cps config …`: what holds where neither a flag nor a variable says otherwise. */
export const configCommands: readonly Command[] = [
  {
    words: ["config", "get"],
    aliases: [],
    summary: "Print a setting",
    description: "Prints the value that holds now, wherever it comes from: a flag, a variable, the configuration.",
    positionals: [setting],
    flags: settingFlags,
    examples: ["cps config get owner"],
  },
  {
    words: ["config", "set"],
    aliases: [],
    summary: "Change a setting",
    description: "Writes the value into the configuration. Without a value the setting is removed.",
    positionals: [setting, { name: "value", description: "The new value.", required: false }],
    flags: [],
    examples: [
      "cps config set owner org:octo-org",
      "cps config set host octocorp.ghe.com",
      "cps config set timeout 60",
    ],
  },
  {
    words: ["config", "list"],
    aliases: ["ls"],
    summary: "List the settings, and where each comes from",
    description: "Lists every setting with the value that holds now and what has set it.",
    positionals: [],
    flags: [...outputFlags, ...settingFlags],
    examples: ["cps config list", "cps config list --json"],
  },
  {
    words: ["config", "path"],
    aliases: [],
    summary: "Print where the configuration is kept",
    description: "Prints the folder that holds the configuration and the tokens.",
    positionals: [],
    flags: [],
    examples: ["cps config path"],
  },
];
