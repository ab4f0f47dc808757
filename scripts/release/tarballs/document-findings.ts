import { createHash } from "node:crypto";
import type { Tarball } from "./read-tarball.ts";

/** The package that holds the document itself. */
const documentPackage = "@copilot-spaces/openapi";

/** The packages whose code says which document it was generated from. */
const generatedPackages: readonly string[] = ["@copilot-spaces/types", "copilot-spaces"];

/** A package that was made from another document than the one of SHA-256 `documentHash`. */
export function documentFindings({ manifest, files }: Tarball, documentHash: string): string[] {
  if (manifest.name === documentPackage) {
    const document = files.find(({ path }) => path === "dist/openapi.json");
    const own = createHash("sha256")
      .update(document?.bytes ?? "")
      .digest("hex");
    return own === documentHash ? [] : [`dist/openapi.json is not the document of hash ${documentHash}; pnpm generate`];
  }
  if (!generatedPackages.includes(manifest.name)) return [];
  const named = files.some(({ path, bytes }) => path.startsWith("dist/") && bytes.includes(documentHash));
  return named ? [] : [`no module names the document's hash ${documentHash}: pnpm generate, then build`];
}
