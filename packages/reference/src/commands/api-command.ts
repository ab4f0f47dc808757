import type { Command } from "./command.ts";
import { connectionFlags, inputFlag, outputFlags, previewFlags, yesFlag } from "./shared-flags.ts";

/** `cps api`: whatever has no command. */
export const apiCommand: Command = {
  words: ["api"],
  aliases: [],
  summary: "Send any request to the API",
  description:
    "Sends one request, by method and path or by the id of an operation, and prints what comes back. What the document knows of it is checked before it is sent; a path that the document does not have is sent as it is.\n\nIn a path, `{org}` and other names in braces are filled in from the fields of that name.",
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
      description: 'A field whose value is JSON: `-F space_number=3`, `-F metadata={"name":"a"}`.',
      value: "key=json",
      repeatable: true,
      group: "What to send",
    },
    inputFlag,
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
