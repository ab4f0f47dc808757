import type { Operation, OperationsTable } from "@copilot-spaces/types/operations";

/**
 * The operations that words name outright: by id (`copilot-spaces/get-for-org`), by command (`space list`,
 * `cps space ls`), or by address with or without its values (`GET /orgs/{org}/copilot-spaces`,
 * `/orgs/acme/copilot-spaces`).
 */
export function findExact({ operations }: OperationsTable, words: string): readonly Operation[] {
  const text = words.trim().replace(/\s+/g, " ");
  return Object.values(operations).filter(
    (operation) =>
      operation.id.toLowerCase() === text.toLowerCase() || isCommand(operation, text) || isAddress(operation, text),
  );
}

function isCommand({ command }: Operation, text: string): boolean {
  if (command === undefined) return false;
  const words = text.replace(/^(?:cps|copilot-spaces) /, "");
  return [command.verb, ...command.aliases].some((verb) => words === `${command.noun} ${verb}`);
}

function isAddress({ method, path }: Operation, text: string): boolean {
  const [, given, address = ""] = /^(?:([A-Za-z]+) )?(?:https?:\/\/[^/]+)?(\/[^\s?#]*)/.exec(text) ?? [];
  if (address === "" || (given !== undefined && given.toUpperCase() !== method)) return false;
  const segments = address.replace(/\/$/, "").split("/");
  const template = path.split("/");
  return (
    segments.length === template.length &&
    template.every(
      (segment, index) => segment === segments[index] || (segment.startsWith("{") && segments[index] !== ""),
    )
  );
}
