import { ownCommands } from "@copilot-spaces/reference/commands";
import { getArray, getObject, getString, type Json } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { type DocumentOperation, listOperations } from "../../generate/list-operations.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";

/**
 * The verbs that commands share: somebody who knows one noun knows the others. An operation that is none of these
 * brings its own word along, here.
 */
const verbs = ["list", "get", "create", "set", "delete", "add", "remove"];

/** `x-command` gives every documented operation one command, and every command one operation per kind of owner. */
export const command: Rule = {
  name: "command",
  why: "The command line and the client's methods are named after it; two operations cannot share a name.",
  check: ({ document }) => {
    const operations = listOperations(document).filter(({ operation }) => operation["x-helper"] !== true);
    return [...operations.flatMap(malformed), ...findClashes(operations)];
  },
};

function malformed(each: DocumentOperation): Problem[] {
  const value = getObject(each.operation, "x-command");
  const [noun, verb] = [getString(value, "noun"), getString(value, "verb")];
  const place = placeOf(each);
  if (!isWord(noun) || verb === "" || !Array.isArray(value["aliases"])) {
    const mend = `{ noun: what it is about, in the singular, verb: ${verbs.join("|")}, aliases: [] }`;
    return [{ place, message: "x-command is missing or incomplete", mend }];
  }
  if (ownCommands.some(({ words }) => words[0] === noun)) {
    return [{ place, message: `"cps ${noun}" is a command already, without an operation`, mend: "use another noun" }];
  }
  if (verbs.includes(verb)) return [];
  const mend = `use ${verbs.join(", ")}; a new verb is one more word in the list of scripts/openapi/rules/command.ts`;
  return [{ place, message: `"${verb}" is no verb of the other commands`, mend }];
}

/** A word of a command line: any noun may be new. */
function isWord(text: Json): boolean {
  return typeof text === "string" && /^[a-z]+(-[a-z]+)*$/.test(text);
}

function findClashes(operations: readonly DocumentOperation[]): Problem[] {
  const taken = new Map<string, string>();
  return operations.flatMap((each) => {
    const value = getObject(each.operation, "x-command");
    const owner = each.path.split("/")[1] ?? "";
    const names = [getString(value, "verb"), ...getArray(value, "aliases").map(String)];
    return names.flatMap((name) => {
      const words = `${getString(value, "noun")} ${name}`;
      const other = taken.get(`${owner} ${words}`);
      taken.set(`${owner} ${words}`, each.route);
      if (other === undefined) return [];
      return [
        { place: placeOf(each), message: `"${words}" is the command of ${other} too`, mend: "choose another name" },
      ];
    });
  });
}

function placeOf({ path, method }: DocumentOperation): { pointer: string } {
  return { pointer: formatPointer(["paths", path, method, "x-command"]) };
}
