import { homedir, tmpdir } from "node:os";
import type { Tarball } from "./read-tarball.ts";

/** Folders that are one machine's own, as they look on macOS, Windows, Linux and in CI. */
const general: readonly RegExp[] = [
  /file:\/\/\/\w[\w/:.-]*/,
  /\/(?:home|Users)\/[\w.-]+\/[\w.-]+/,
  /\/(?:root|tmp|private\/var|var\/folders|builds|workspaces?|__w)\/[\w.-]+/,
  /[A-Z]:\\{1,2}Users\\{1,2}[\w.-]+/i,
];

/** Absolute paths in any file of the package: of this machine, of `folders`, and such as other machines have. */
export function machinePathFindings({ files }: Tarball, folders: readonly string[]): string[] {
  const known = [...folders, homedir(), tmpdir()].filter((folder) => folder.split(/[\\/]/).filter(Boolean).length > 1);
  return files.flatMap(({ path, bytes }) => {
    const text = bytes.toString("utf8");
    const found = known.find((folder) => text.includes(folder)) ?? firstMatch(text);
    return found === undefined ? [] : [`${path} holds the absolute path ${found}`];
  });
}

function firstMatch(text: string): string | undefined {
  // Not what continues an address: https://example.com/home/octocat/x is no file of this machine.
  return general
    .map((pattern) => new RegExp(`(?<![\\w.:/~}*-])(?:${pattern.source})`, pattern.flags).exec(text)?.[0])
    .find((match) => match !== undefined);
}
