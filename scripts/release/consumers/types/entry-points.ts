import type { Manifest } from "../../../process/workspace.ts";

/** Something that a program can import. */
export interface EntryPoint {
  /** `@copilot-spaces/types/operations` */
  readonly specifier: string;
  readonly kind: "module" | "json";
}

/** All that packages export. */
export function entryPoints(manifests: readonly Manifest[]): EntryPoint[] {
  return manifests.flatMap((manifest) =>
    Object.entries(manifest.exports ?? {}).map(([subpath, target]): EntryPoint => {
      const isJson = typeof target === "string" && target.endsWith(".json");
      return { specifier: `${manifest.name}${subpath.slice(1)}`, kind: isJson ? "json" : "module" };
    }),
  );
}
