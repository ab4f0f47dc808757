import { join } from "node:path";
import { nodes } from "@copilot-spaces/runtimes";
import { platformProgram } from "./platform-program.ts";

/** Something that runs a consumer's programs. */
export interface Runtime {
  /** `Node 20` */
  readonly name: string;
  /** How its own word for itself begins. */
  readonly says: RegExp;
  /** The words before a program's file; `url` is all of the network that it may reach. */
  command(url?: string): readonly string[];
  /** Whether jsdom runs on it, where the contract's hooks are rendered. */
  readonly rendersHooks: boolean;
}

const major = Number.parseInt(process.versions.node, 10);

function node(version: number, program: string): Runtime {
  return {
    name: `Node ${version}`,
    says: new RegExp(`^Node\\.js/${version}\\b`),
    command: () => [program],
    // jsdom asks for Node 22.
    rendersHooks: version >= 22,
  };
}

/** The Node that runs the pipeline. */
export const ownNode: Runtime = node(major, process.execPath);

/** Every other Node that the packages promise. */
export const otherNodes: readonly Runtime[] = nodes.map((each) => node(each.major, each.program));

export const bun: Runtime = {
  name: "Bun",
  says: /^Bun\//,
  command: () => [platformProgram("bun", ["bin/bun", "bin/bun.exe"])],
  rendersHooks: false,
};

/** Deno, which is allowed what a program says that it needs: to read what is installed, and one address. */
export const deno: Runtime = {
  name: "Deno",
  says: /^Deno\//,
  command: (url) => [
    platformProgram("deno", ["deno", "deno.exe"]),
    "run",
    "--no-prompt",
    "--no-config",
    "--cached-only",
    "--node-modules-dir=manual",
    "--allow-env",
    "--allow-read=.",
    ...(url === undefined ? [] : [`--allow-net=${new URL(url).host}`]),
  ],
  rendersHooks: false,
};

/** The program of Cloudflare's runtime, which runs workers. */
export const workerd = (): string => platformProgram("workerd", [join("bin", "workerd"), join("bin", "workerd.exe")]);
