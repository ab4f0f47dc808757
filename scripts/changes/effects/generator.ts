import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folders, type GenerateTarget, repository } from "../../generate/target.ts";
import type { Reason } from "../change-report.ts";
import type { Source } from "../sources/source.ts";
import { type PackageReasons, packageReasons } from "./package-reasons.ts";
import type { Side } from "./side.ts";

/**
 * What another generator does to the packages: the base's own document, as it was generated there and as it is
 * generated now. A change of the document has no part in it.
 */
export async function generatorReasons({ code }: Source, side: Side): Promise<Partial<PackageReasons>> {
  if (code === undefined || code === repository) return {};
  const changed = await changedOutputs(code);
  if (changed.length === 0) return {};
  const { types, client, react } = packageReasons({ ...side, generated: readGenerated(side) }, side, []);
  const rest = changed.map(
    (path): Reason => ({
      bump: "patch",
      evidence: "generator",
      place: path,
      text: `\`${path}\` is generated otherwise.`,
    }),
  );
  const named = (folder: string): readonly Reason[] => rest.filter(({ place }) => place.startsWith(folder));
  return {
    openapi: named(folders.spec),
    types: [...types.map(byGenerator), ...named(folders.types)],
    client: [...client.map(byGenerator), ...named(`${folders.types}/statuses.ts`)],
    react: react.map(byGenerator),
    cli: rest.filter(({ place }) => !place.startsWith(folders.reference)),
  };
}

/** The generated files of a revision that this generator writes otherwise. */
async function changedOutputs(code: string): Promise<readonly string[]> {
  const spec = join(code, "spec/openapi.yaml");
  if (!existsSync(spec)) return [];
  const [{ createOutputs }, { compareOutputs }] = await Promise.all([
    import("../../generate/create-outputs.ts"),
    import("../../generate/compare-outputs.ts"),
  ]);
  const target: GenerateTarget = {
    spec,
    root: code,
    trees: Object.values(folders),
    foreign: false,
    stamp: join(code, "stamp.json"),
    validators: join(code, "validators.txt"),
    command: "pnpm generate",
  };
  const { changed, missing, leftOver } = compareOutputs(target, (await createOutputs(target)).outputs);
  return [...changed, ...missing, ...leftOver];
}

/** The generated files as they stand in a revision. */
function readGenerated({ generated, code }: Side): ReadonlyMap<string, string> {
  const there = [...generated].map(([path, text]): [string, string] => {
    const file = join(code, path);
    return [path, existsSync(file) ? readFileSync(file, "utf8") : text];
  });
  return new Map(there);
}

function byGenerator(reason: Reason): Reason {
  return { ...reason, evidence: "generator", text: `Generated otherwise: ${reason.text}` };
}
