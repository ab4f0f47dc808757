import type { Command } from "./command.ts";
import { outputFlags, webFlag } from "./shared-flags.ts";

/** The shells that `cps completion` knows. */
const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** Commands that need neither a token nor the network. */
export const toolCommands: readonly Command[] = [
  {
    words: ["docs"],
    aliases: [],
    summary: "Search the reference and print it",
    description:
      "Finds operations by what they are for, by name, path or field, and prints the page of the one that fits. Works offline.",
    positionals: [{ name: "words", description: "What to look for.", required: false, rest: true }],
    flags: [
      ...outputFlags.filter(({ name }) => name === "json"),
      {
        name: "limit",
        aliases: ["L"],
        description: "How many operations to list.",
        value: "number",
        default: "10",
        group: "Pages",
      },
      webFlag,
    ],
    examples: ["cps docs share a space with a team", "cps docs copilot-spaces/create-for-org"],
  },
  {
    words: ["mock"],
    aliases: [],
    summary: "Serve the document's examples on this machine",
    description:
      "Starts a server that answers every request with an example from the document, and refuses what the document does not allow. It remembers nothing. It needs Prism, and says how to get it; `cps sandbox` needs nothing, and remembers.",
    positionals: [],
    flags: [
      {
        name: "port",
        aliases: ["p"],
        description: "The port; any free one by default.",
        value: "number",
        group: "Connection",
      },
      {
        name: "document",
        aliases: [],
        description: "Another OpenAPI document.",
        value: "file",
        group: "Connection",
      },
    ],
    examples: ["cps mock", "cps mock --port 4010"],
  },
  {
    words: ["sandbox"],
    aliases: [],
    summary: "Serve the API with memory on this machine",
    description:
      "Starts a server that behaves as the API does and remembers: what is created is there, tokens may do what their scopes and their users' roles allow, lists have pages. It starts with the world of the API's own examples.",
    positionals: [],
    flags: [
      {
        name: "port",
        aliases: ["p"],
        description: "The port; any free one by default.",
        value: "number",
        group: "Connection",
      },
      {
        name: "data",
        aliases: [],
        description: "A file to keep the world in; without it, everything is forgotten in the end.",
        value: "file",
        group: "Connection",
      },
      {
        name: "spaces",
        aliases: [],
        description: "So many further spaces in octo-org, for a large world.",
        value: "number",
        default: "0",
        group: "Connection",
      },
    ],
    examples: ["cps sandbox", "cps sandbox --port 4020 --data world.json"],
  },
  {
    words: ["completion"],
    aliases: [],
    summary: "Print the script that lets a shell complete commands",
    description:
      'bash: add `eval "$(cps completion bash)"` to ~/.bashrc.\n\nzsh: add `eval "$(cps completion zsh)"` to ~/.zshrc, after `compinit`.\n\nfish: run `cps completion fish > ~/.config/fish/completions/cps.fish`.\n\nPowerShell: add `cps completion powershell | Out-String | Invoke-Expression` to $PROFILE.',
    positionals: [{ name: "shell", description: "The shell.", required: true, choices: shells }],
    flags: [],
    examples: ['eval "$(cps completion bash)"', "cps completion fish > ~/.config/fish/completions/cps.fish"],
  },
  {
    words: ["commands"],
    aliases: [],
    summary: "Print every command, for programs and agents",
    description:
      "Prints the whole grammar: commands, their positionals and flags, which values those take and what of the API they set.",
    positionals: [],
    flags: [
      { name: "json", aliases: [], description: "Print JSON, with everything there is.", group: "Output" },
      { name: "tree", aliases: [], description: "Print a line for each command.", group: "Output" },
    ],
    examples: ["cps commands --tree", "cps commands --json"],
  },
];
