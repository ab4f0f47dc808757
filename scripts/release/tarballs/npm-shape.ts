import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Tarball } from "./read-tarball.ts";

/** Entry points without a file, wrong for a module system, or with declarations that say otherwise than the modules. */
export async function npmShapeFindings(tarball: Tarball): Promise<string[]> {
  return [...(await publintFindings(tarball)), ...(await typesFindings(tarball))];
}

async function publintFindings({ packed }: Tarball): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(packed).buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function typesFindings({ packed, files }: Tarball): Promise<string[]> {
  if (!files.some(({ path }) => path.endsWith(".d.ts"))) return [];
  const result = await checkPackage(createPackageFromTarballData(packed), { excludeEntrypoints: ["./package.json"] });
  if (!result.types) return ["no types in the tarball"];
  // Everything is ESM and asks for Node >= 20, whose `require` loads it; "node10" resolution knows no `exports`.
  return result.problems
    .filter(({ kind }) => kind !== "CJSResolvesToESM")
    .filter((problem) => !("resolutionKind" in problem && problem.resolutionKind === "node10"))
    .map((problem) => `types: ${JSON.stringify(problem)}`);
}
