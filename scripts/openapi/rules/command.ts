import { getArray, getObject, getString } from "../../generate/json.ts";
import { formatPointer } from "../../generate/json-pointer.ts";
import { type DocumentOperation, listOperations } from "../../generate/list-operations.ts";
import type { Problem } from "../finding.ts";
import type { Rule } from "../rule.ts";

const nouns = ["space", "resource", "collaborator", "codespace"];
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
  if (nouns.includes(noun) && verbs.includes(verb) && Array.isArray(value["aliases"])) return [];
  const mend = `{ noun: ${nouns.join("|")}, verb: ${verbs.join("|")}, aliases: [] }; a new one is named in scripts/openapi/rules/command.ts first`;
  return [{ place: placeOf(each), message: "x-command is missing or names no known command", mend }];
}

function findClashes(operations: readonly DocumentOperation[]): Problem[] {
  const taken = new Map<string, string>();
  return operations.flatMap((each) => {
    const value = getObject(each.operation, "x-command");
    const owner = each.path.split("/")[1] ?? "";
    const names = [getString(value, "verb"), ...getArray(value, "aliases").map(String)];
    return names.flatMap((name) => {
      const command = `${getString(value, "noun")} ${name}`;
      const other = taken.get(`${owner} ${command}`);
      taken.set(`${owner} ${command}`, each.route);
      if (other === undefined) return [];
      return [
        { place: placeOf(each), message: `"${command}" is the command of ${other} too`, mend: "choose another name" },
      ];
    });
  });
}

function placeOf({ path, method }: DocumentOperation): { pointer: string } {
  return { pointer: formatPointer(["paths", path, method, "x-command"]) };
}
