import { folders } from "../../generate/target.ts";
import type { Bump, Reason } from "../change-report.ts";
import type { DocumentChange } from "../document/document-change.ts";
import { packageNames } from "../package-names.ts";
import { apiCommandReasons } from "./api-command.ts";
import { commandReasons } from "./commands.ts";
import { type DeclarationReasons, declarationReasons } from "./declarations.ts";
import { docCommentReasons, withoutComments } from "./doc-comments.ts";
import {
  checkedRequestReasons,
  deprecationReasons,
  documentReasons,
  servedReasons,
  validatorReasons,
} from "./document-reasons.ts";
import { outputReasons } from "./output.ts";
import { changedOperations } from "./programs/changed-operations.ts";
import { printPrograms } from "./programs/print-programs.ts";
import { programFiles, programReasons } from "./programs.ts";
import { queryKeyReasons } from "./query-keys.ts";
import type { Side } from "./side.ts";
import { createTypeWorld } from "./types/type-world.ts";

/** What there is to say to the users of each package. */
export type PackageReasons = Readonly<Record<keyof typeof packageNames, readonly Reason[]>>;

/** What a change of the document does to each package, with all the evidence that there is. */
export function packageReasons(base: Side, revision: Side, changes: readonly DocumentChange[]): PackageReasons {
  const { declared, programs } = typeReasons(base, revision);
  const used = (name: string): readonly Reason[] => programs.get(name) ?? [];
  const comments = docCommentReasons(base, revision);
  const deprecated = deprecationReasons(changes, { answers: true });
  const client = [
    ...declared.values,
    ...declared.statuses,
    ...declared.calls,
    ...used(packageNames.client),
    ...deprecated,
    ...comments,
  ];
  return {
    openapi: documentReasons(changes),
    types: [
      ...declared.values,
      ...declared.statuses,
      ...declared.names,
      ...declared.examples,
      ...used(packageNames.types),
      ...validatorReasons(changes),
      ...deprecated,
      ...comments,
      ...whenChanged(changes, "data", "The operations table and the validators follow the document as it is now."),
    ],
    client,
    react: [
      ...declared.values,
      ...declared.calls,
      ...used(packageNames.react),
      ...queryKeyReasons(base, revision),
      ...withClient(client),
      ...deprecated,
      ...comments,
    ],
    testing: [...servedReasons(changes), ...declared.examples],
    cli: [
      ...commandReasons(base, revision),
      ...apiCommandReasons(base, revision),
      ...outputReasons(base, revision),
      ...checkedRequestReasons(changes, base, revision),
      ...deprecationReasons(changes, { answers: false }),
      ...whenChanged(changes, "bundle", "Help, completion and checks follow the document as it is now."),
    ],
  };
}

function typeReasons(
  base: Side,
  revision: Side,
): { readonly declared: DeclarationReasons; readonly programs: ReadonlyMap<string, readonly Reason[]> } {
  const programs = printPrograms(base.table, changedOperations(base.table, revision.table));
  const same = withoutComments(base) === withoutComments(revision);
  if (same && exampleNamesOf(base) === exampleNamesOf(revision)) return { declared: nothing, programs: new Map() };
  const world = createTypeWorld(base, revision, same ? {} : programFiles(programs, "revision"));
  return {
    declared: declarationReasons(world, base, revision),
    // What compiled against the same types compiles.
    programs: same ? new Map() : programReasons(world, programs),
  };
}

const nothing: DeclarationReasons = { values: [], statuses: [], calls: [], names: [], examples: [] };

function exampleNamesOf({ generated }: Side): string {
  return generated.get(`${folders.types}/example-names.ts`) ?? "";
}

/** Hooks take a client: whoever uses both upgrades both at once. */
function withClient(client: readonly Reason[]): readonly Reason[] {
  const [first] = client.filter(({ bump }) => bump === "major");
  if (first === undefined) return [];
  return [{ ...first, text: `\`@copilot-spaces/client\`, which hooks take, is a new major version: ${first.text}` }];
}

function whenChanged(
  changes: readonly DocumentChange[],
  evidence: Reason["evidence"],
  text: string,
): readonly Reason[] {
  const bump: Bump = "patch";
  return changes.length === 0 ? [] : [{ bump, evidence, place: "#", text }];
}
