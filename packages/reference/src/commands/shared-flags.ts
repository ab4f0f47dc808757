import { printForms } from "../print/print-forms.ts";
import type { Flag } from "./command.ts";

/** What every command answers to. */
export const globalFlags: readonly Flag[] = [
  { name: "help", aliases: ["h"], description: "Show help for a command.", group: "Output" },
  { name: "version", aliases: [], description: "Show the version.", group: "Output" },
];

/** The formats of `--output`. */
const outputFormats = ["table", "json", "ndjson", "yaml", "tsv"] as const;

/** How to show what comes back. */
export const outputFlags: readonly Flag[] = [
  {
    name: "json",
    aliases: [],
    description: "Print JSON: everything, or the fields that are named. See `cps help formatting`.",
    value: "fields",
    optionalValue: true,
    group: "Output",
  },
  {
    name: "output",
    aliases: ["o"],
    description: "Print in another format. A terminal gets a table, a pipe gets tsv.",
    value: "format",
    choices: outputFormats,
    group: "Output",
  },
  {
    name: "jq",
    aliases: ["q"],
    description: "Print what a jq filter makes of the JSON.",
    value: "filter",
    group: "Output",
  },
];

/** For showing a request instead of sending it. */
export const previewFlags: readonly Flag[] = [
  {
    name: "dry-run",
    aliases: [],
    description: "Print the request that would be sent. Needs no token and no network.",
    group: "Output",
  },
  {
    name: "print",
    aliases: [],
    description: "Print the request as something to paste, and send nothing.",
    value: "form",
    choices: printForms,
    group: "Output",
  },
];

/** Where to, and how. */
export const connectionFlags: readonly Flag[] = [
  {
    name: "host",
    aliases: [],
    description: "The host: `github.com`, or an enterprise's `octocorp.ghe.com`.",
    value: "host",
    group: "Connection",
  },
  {
    name: "base-url",
    aliases: [],
    description: "The API's address, instead of a host: `http://127.0.0.1:4010`.",
    value: "url",
    group: "Connection",
  },
  {
    name: "timeout",
    aliases: [],
    description: "How long to wait for each answer.",
    value: "seconds",
    default: "30",
    group: "Connection",
  },
  {
    name: "retries",
    aliases: [],
    description: "How often a request is sent again where that is safe.",
    value: "number",
    default: "2",
    group: "Connection",
  },
  {
    name: "verbose",
    aliases: [],
    description: "Show requests and answers on standard error, without the token.",
    group: "Connection",
  },
];

/** A body, or the rest of one, from a file. */
export const inputFlag: Flag = {
  name: "input",
  aliases: [],
  description: "The body as JSON or YAML, from a file or, with `-`, from standard input. Other flags win over it.",
  value: "file|-",
  group: "What to send",
};

/** Deletes without a question. */
export const yesFlag: Flag = {
  name: "yes",
  aliases: ["y"],
  description: "Do not ask. Without a terminal there is nobody to ask, so it is needed.",
  group: "Safety",
};

/** Opens what is shown. */
export const webFlag: Flag = {
  name: "web",
  aliases: ["w"],
  description: "Open it in the browser as well.",
  group: "Output",
};

/** Follows what the server goes on with. */
export const waitFlag: Flag = {
  name: "wait",
  aliases: [],
  description: "Wait until it is ready, for so many seconds at most.",
  value: "seconds",
  optionalValue: true,
  default: "600",
  group: "Output",
};

/** Whose things are meant, by kind of owner. */
export const ownerFlags: Readonly<Record<"org" | "user", Flag>> = {
  org: {
    name: "org",
    aliases: [],
    description: "The organization that owns it.",
    value: "login",
    group: "Which",
  },
  user: {
    name: "user",
    aliases: [],
    description: "The user who owns it.",
    value: "login",
    group: "Which",
  },
};

const shared = [
  ...globalFlags,
  ...outputFlags,
  ...previewFlags,
  ...connectionFlags,
  ...Object.values(ownerFlags),
  inputFlag,
  yesFlag,
  webFlag,
  waitFlag,
];

/** Every name of a flag that means the same in whichever command has it, and is the name of nothing else. */
export const sharedFlagNames: readonly string[] = shared.flatMap(({ name, aliases }) => [name, ...aliases]);
