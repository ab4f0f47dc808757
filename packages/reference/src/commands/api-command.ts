import type { Command } from "./command.ts";
import { connectionFlags, inputFlag, outputFlags, previewFlags, yesFlag } from "./shared-flags.ts";

/** `cps api`: whatever has no command. */
export const apiCommand: Command = {
  words: ["api"],
  aliases: [],
  summary: "Send any request to the API",
  description:
    "Sends one request, by method and path or by the id of an operation, and prints what comes back. It is sent as it is typed, also where the document does not have it; what the document knows explains errors, follows pages and has deletions asked about.\n\nIn a path, `{org}` and other names in braces are filled in from the fields of that name, or from the owner that is set. For GET, and beside `--input`, fields go into the query.",
  usage: ["cps api <method> <path> [flags]", "cps api <operation> [flags]"],
  positionals: [
    {
      name: "method",
      description: "`GET`, `POST`, `PUT`, `PATCH` or `DELETE`; or the id of an operation, as `cps docs` names it.",
      required: true,
    },
    { name: "path", description: "The path: `/orgs/octo-org/copilot-spaces`.", required: false },
  ],
  flags: [
    {
      name: "raw-field",
      aliases: ["f"],
      description: "A field that is a string. `a[b]=c` is a field in another, `a[]=c` an item of a list.",
      value: "key=value",
      repeatable: true,
      group: "What to send",
    },
    {
      name: "field",
      aliases: ["F"],
      description: "A field whose value is JSON: `-F space_number=3`. What is no JSON is a string.",
      value: "key=json",
      repeatable: true,
      group: "What to send",
    },
    {
      ...inputFlag,
      description: "The body, from a file or, with `-`, from standard input. Fields then go into the query.",
    },
    {
      name: "header",
      aliases: ["H"],
      description: "A header of the request.",
      value: "name: value",
      repeatable: true,
      group: "What to send",
    },
    { name: "paginate", aliases: [], description: "Show all pages of a list, not just the first.", group: "Pages" },
    { name: "include", aliases: ["i"], description: "Print the status line and the headers as well.", group: "Output" },
    ...outputFlags,
    ...previewFlags,
    yesFlag,
    ...connectionFlags,
  ],
  examples: [
    "cps api GET /orgs/octo-org/copilot-spaces",
    "cps api GET /orgs/octo-org/copilot-spaces --paginate --jq '.[].name'",
    "cps api PUT /orgs/octo-org/copilot-spaces/3 -f name='Planning, second half'",
    "cps api copilot-spaces/get-for-org -f org=octo-org -F space_number=3",
  ],
};
