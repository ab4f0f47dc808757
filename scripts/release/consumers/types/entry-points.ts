import type { Tarball } from "../../tarballs/read-tarball.ts";

/** Something that a program can import. */
export interface EntryPoint {
  /** `@copilot-spaces/types/operations` */
  readonly specifier: string;
  readonly kind: "module" | "json";
}

/** All that the packed packages export. */
export function entryPoints(tarballs: Iterable<Tarball>): EntryPoint[] {
  return [...tarballs].flatMap(({ manifest }) =>
    Object.entries(manifest.exports ?? {}).map(([subpath, target]): EntryPoint => {
      const isJson = typeof target === "string" && target.endsWith(".json");
      return { specifier: `${manifest.name}${subpath.slice(1)}`, kind: isJson ? "json" : "module" };
    }),
  );
}
