import type { Flag } from "./command.ts";
import { kebabCase } from "./names.ts";
import type { RequestPart } from "./request-parts.ts";

/**
 * Flags for what people know by its name and the API by its number: `--repository octo-org/app` wherever there is a
 * `repository_id`, and where there is a `number` beside it, one for each shape that has both: `--issue octo-org/app#1`.
 */
export function lookUpFlags(parts: readonly RequestPart[]): readonly Flag[] {
  const inBody = parts.filter((part) => part.in === "body");
  const ids = inBody.filter(({ path }) => path.at(-1) === "repository_id");
  if (ids.length === 0) return [];
  const beside = inBody.filter(({ path }) => path.at(-1) === "number" && ids.some((id) => sameParent(id.path, path)));
  const kinds = new Set(beside.flatMap(({ of, kinds }) => of ?? kinds ?? []));
  return [
    {
      name: "repository",
      aliases: [],
      description: "The repository by its name, instead of `--repository-id`. Its number is looked up.",
      value: "owner/repo",
      group: "What to send",
    },
    ...[...kinds].map((kind) => numbered(kind)),
  ];
}

/** The flag of one shape: `github_pull_request` is `--pull-request`. */
function numbered(kind: string): Flag {
  const name = kebabCase(kind.replace(/^github_/, ""));
  return {
    name,
    aliases: [],
    description: `A \`${kind}\`: by \`octo-org/app#123\`, or its address. The repository's number is looked up.`,
    value: "owner/repo#n",
    group: "What to send",
  };
}

function sameParent(one: readonly string[], other: readonly string[]): boolean {
  return one.slice(0, -1).join("\0") === other.slice(0, -1).join("\0");
}
