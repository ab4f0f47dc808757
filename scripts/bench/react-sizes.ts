import { bundleProgram, compressedSize } from "./bundle-program.ts";
import { handWrittenFetch, ourPrograms, peerPrograms, programWith } from "./react-programs.ts";

// Whoever has hooks has React: it is the same in every program.
const options = {
  external: ["react", "react-dom", "react/jsx-runtime"],
  define: { "process.env.NODE_ENV": '"production"' },
};

/** What hooks cost, in bytes min+gzip. */
export interface AddedSize {
  readonly name: string;
  /** The whole program, TanStack Query and the client included. */
  readonly whole: number;
  /** What is more than in the same program, written by hand on the same client. */
  readonly added: number;
}

/** What our hooks and our peers' add to a program. */
export async function addedSizes(): Promise<AddedSize[]> {
  const programs = Object.entries({ ...ourPrograms, ...peerPrograms });
  return await Promise.all(
    programs.map(async ([name, { hooks, byHand }]) => {
      const [whole, least] = await Promise.all([compressedSize(hooks, options), compressedSize(byHand, options)]);
      return { name, whole, added: whole - least };
    }),
  );
}

/** The size of a program with `useQuery` and a fetch written by hand, in bytes min+gzip. */
export async function handWrittenSize(): Promise<number> {
  return await compressedSize(handWrittenFetch, options);
}

/** How many of the hooks of Speakeasy's barrel are in the program that uses one of them. */
export async function hooksOfSpeakeasy(): Promise<number> {
  const barrel = await import("@speakeasy-api/speakeasy-client-sdk-typescript/react-query/index.js");
  const names = Object.keys(barrel).filter((name) => /^use[A-Z]/.test(name));
  const { hooks } = peerPrograms["Speakeasy's own SDK: one hook of its barrel"];
  const program = new TextDecoder().decode(await bundleProgram(hooks, options));
  return names.filter((name) => mentions(program, name)).length;
}

/** The hooks whose names are in a program that uses one of them, that one aside. */
export async function hooksBeside(hook: string, hooks: readonly string[]): Promise<string[]> {
  const program = new TextDecoder().decode(await bundleProgram(programWith(hook), options));
  if (!mentions(program, hook)) throw new Error(`the program with ${hook} does not have it`);
  return hooks.filter((other) => other !== hook && mentions(program, other));
}

/** The names of all our hooks but the one that every other one uses. */
export async function hookNames(): Promise<string[]> {
  const names = Object.keys(await import("@copilot-spaces/react"));
  return names.filter((name) => /^use[A-Z]/.test(name) && name !== "useCopilotSpacesClient");
}

function mentions(program: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(program);
}
