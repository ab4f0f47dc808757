import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { workspacePackages } from "../../../process/workspace.ts";

/** A program of `programs/`, for a consumer to run. */
export interface BundledProgram {
  /** Where the repository is whose private packages go into it: absolute. */
  readonly repository: string;
  /** Its name in `programs/`, without the ending. */
  readonly name: string;
  /** The consumer's folder. Written there is `<name>.mjs`. */
  readonly folder: string;
  /** Leaves out what no browser has: jsdom, for which a browser's own window stands in. @default false */
  readonly browser?: boolean;
}

/**
 * Writes a program with our private packages inside it and nothing else: whatever is published, ours or not, is left for
 * the consumer to find among what it has installed. Returns the files that went into it.
 */
export async function bundleProgram({ repository, name, folder, browser = false }: BundledProgram): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(repository, "scripts/release/consumers/programs", `${name}.ts`)],
    outfile: join(folder, `${name}.mjs`),
    absWorkingDir: repository,
    bundle: true,
    format: "esm",
    platform: browser ? "browser" : "node",
    target: "es2022",
    plugins: [...(browser ? [withoutJsdom] : []), leaveForConsumer(repository)],
    metafile: true,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs);
}

/** Only what lies in a private package of the repository is part of a program. */
function leaveForConsumer(repository: string): Plugin {
  const mine = workspacePackages(repository)
    .filter(({ manifest }) => manifest.private === true)
    .map(({ manifest }) => manifest.name);
  const isMine = (path: string): boolean => mine.some((name) => path === name || path.startsWith(`${name}/`));
  return {
    name: "leave for the consumer",
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind === "entry-point" || isMine(path) ? undefined : { path, external: true },
      );
    },
  };
}

const withoutJsdom: Plugin = {
  name: "without jsdom",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^jsdom$/ }, ({ path }) => ({ path, namespace: "none" }));
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: 'throw new Error("a browser has a window");' }));
  },
};
