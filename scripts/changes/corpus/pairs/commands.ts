import type { Bump } from "../../change-report.ts";
import { add, type Editable, remove, replace, turnAround } from "../edits.ts";
import { change, type Expected, type Pair } from "../pair.ts";
import { operation } from "../places.ts";

const createCodespace = [...operation("POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"), "x-command"];
const listOrganizations: Editable = { noun: "organization", verb: "list", aliases: ["ls"], columns: ["login", "id"] };

/** A command concerns those who type it: the document and the table only name it. */
function typed(cli: Bump): Expected {
  return { all: "none", openapi: "patch", types: "patch", cli };
}

/** What `x-command` says of the command line. */
export const commandPairs: readonly Pair[] = [
  ...change(replace([...createCodespace, "verb"], "open"), { name: "a command is renamed", expected: typed("major") }),
  ...change(
    add([...operation("GET /user/orgs"), "x-command"], listOrganizations),
    { name: "an operation gets a command", expected: typed("minor") },
    { name: "an operation loses its command", expected: typed("major") },
  ),
  ...change(
    add([...createCodespace, "aliases", -1], "start"),
    { name: "a command gets another name besides", expected: typed("minor") },
    { name: "a command loses another name", expected: typed("major") },
  ),
  ...change(
    add([...createCodespace, "flags", "dir"], "working_directory"),
    { name: "a flag gets another name besides", expected: typed("minor") },
    { name: "a flag loses another name", expected: typed("major") },
  ),
  ...change(
    add([...createCodespace, "columns", -1], "location"),
    { name: "a table gets a further column at its end", expected: typed("minor") },
    { name: "a table loses its last column", expected: typed("major"), why: "`cut -f6` in somebody's script." },
  ),
  ...change(add([...createCodespace, "columns", 0], "id"), {
    name: "a table gets a further column before the others",
    expected: typed("major"),
    why: "In a pipe, columns have no names: what was the first is the second now.",
  }),
  ...change(turnAround([...createCodespace, "columns"]), {
    name: "a table has its columns in another order",
    expected: typed("major"),
  }),
  ...change(remove([...operation("GET /orgs/{org}/copilot-spaces/{space_number}"), "x-command"]), {
    name: "a command is no longer there for organizations",
    expected: typed("major"),
  }),
];
