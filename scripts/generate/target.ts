import { join, resolve } from "node:path";

/** What to generate from, and where to. */
export interface GenerateTarget {
  /** The document's first file, absolute. */
  readonly spec: string;
  /** The folder that output paths are relative to, absolute. */
  readonly root: string;
  /** Folders, relative to `root`, in which nothing but generated files may be. */
  readonly trees: readonly string[];
  /**
   * The folder, relative to `root`, for everything that is made of a document beside this repository's main one; `""` is
   * the root itself. Absent for the main one, whose files go into several packages.
   */
  readonly folder?: string;
  /** A document of other people's: what they mean by our extensions, or call by one name twice, is not refused. */
  readonly foreign: boolean;
  /** The file, absolute, that remembers what the last run saw and wrote. */
  readonly stamp: string;
  /** The file, absolute, that keeps the validators that were compiled last. */
  readonly validators: string;
  /** The command that brings the output up to date. */
  readonly command: string;
}

/** The field `openapi` of a package that has a document of its own; both paths are relative to the package. */
export interface OwnDocument {
  /** The document's first file: `openapi.yaml`. */
  readonly document: string;
  /** Where to generate to, a folder for nothing else: `src/generated`. */
  readonly generated: string;
}

export const repository: string = resolve(import.meta.dirname, "../..");

/** Where this repository's own generated files are. */
export const folders = {
  types: "packages/types/src/generated",
  spec: "spec/dist",
  reference: "docs/reference",
} as const;

const cache = join(repository, "node_modules/.cache/copilot-spaces");

/** The repository's main document and output, or another document into another folder. */
export function createTarget(other?: { spec: string; out: string }): GenerateTarget {
  if (other === undefined) {
    return {
      spec: join(repository, "spec/openapi.yaml"),
      root: repository,
      trees: Object.values(folders),
      foreign: false,
      ...rememberedAs(""),
      command: "pnpm generate",
    };
  }
  const [spec, root] = [resolve(other.spec), resolve(other.out)];
  return {
    spec,
    root,
    trees: [],
    folder: "",
    foreign: true,
    ...rememberedAs(`${spec} ${root}`),
    command: `pnpm generate --spec ${other.spec} --out ${other.out}`,
  };
}

/** A package's own document, as its `package.json` names it, into a folder of that package; the package lies in `root`. */
export function createPackageTarget(root: string, place: string, own: OwnDocument): GenerateTarget {
  const folder = `${place}/${own.generated}`;
  return {
    spec: join(root, place, own.document),
    root,
    trees: [folder],
    folder,
    foreign: false,
    ...rememberedAs(folder),
    command: "pnpm generate",
  };
}

function rememberedAs(name: string): Pick<GenerateTarget, "stamp" | "validators"> {
  const suffix = name === "" ? "" : ` ${encodeURIComponent(name).slice(-150)}`;
  return { stamp: join(cache, `generate${suffix}.json`), validators: join(cache, `validators${suffix}.txt`) };
}
