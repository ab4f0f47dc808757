import { join, resolve } from "node:path";

/** What to generate from, and where to. */
export interface GenerateTarget {
  /** The document's first file, absolute. */
  readonly spec: string;
  /** The folder that output paths are relative to, absolute. */
  readonly root: string;
  /** Folders, relative to `root`, in which nothing but generated files may be. */
  readonly trees: readonly string[];
  /** The file, absolute, that remembers what the last run saw and wrote. */
  readonly stamp: string;
  /** The file, absolute, that keeps the validators that were compiled last. */
  readonly validators: string;
  /** The command that brings the output up to date. */
  readonly command: string;
}

export const repository: string = resolve(import.meta.dirname, "../..");

/** Where this repository's own generated files are. */
export const folders = {
  types: "packages/types/src/generated",
  spec: "spec/dist",
  reference: "docs/reference",
} as const;

/** The repository's own document and output, or another document into another folder. */
export function createTarget(other?: { spec: string; out: string }): GenerateTarget {
  const cache = join(repository, "node_modules/.cache/copilot-spaces");
  if (other === undefined) {
    return {
      spec: join(repository, "spec/openapi.yaml"),
      root: repository,
      trees: Object.values(folders),
      stamp: join(cache, "generate.json"),
      validators: join(cache, "validators.txt"),
      command: "pnpm generate",
    };
  }
  const [spec, root] = [resolve(other.spec), resolve(other.out)];
  const name = encodeURIComponent(`${spec} ${root}`).slice(-150);
  return {
    spec,
    root,
    trees: [],
    stamp: join(cache, `generate ${name}.json`),
    validators: join(cache, `validators ${name}.txt`),
    command: `pnpm generate --spec ${other.spec} --out ${other.out}`,
  };
}
