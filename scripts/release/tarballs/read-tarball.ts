import { gunzipSync } from "node:zlib";
import type { Manifest } from "../../process/workspace.ts";

/** One file of a tarball. */
export interface PackedFile {
  /** Below the package's folder, with `/`: `dist/index.js`. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly executable: boolean;
}

/** A package as npm gets it. */
export interface Tarball {
  readonly manifest: Manifest;
  readonly files: readonly PackedFile[];
  /** The bytes that are sent. */
  readonly packed: Uint8Array;
}

const blockSize = 512;

/**
 * Reads a package's tarball in the one form that pnpm writes, ustar with nothing but files below `package/`. Throws for
 * anything else, such as a link or an entry outside of it.
 */
export function readTarball(packed: Uint8Array): Tarball {
  const archive = gunzipSync(packed);
  const files: PackedFile[] = [];
  for (let offset = 0; offset + blockSize <= archive.length && archive[offset] !== 0; ) {
    const header = archive.subarray(offset, offset + blockSize);
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    const start = offset + blockSize;
    files.push(readFile(header, archive.subarray(start, start + size)));
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
  const manifest = files.find(({ path }) => path === "package.json");
  if (manifest === undefined) throw new Error("the tarball has no package.json");
  return { manifest: JSON.parse(manifest.bytes.toString("utf8")), files, packed };
}

function readFile(header: Buffer, bytes: Buffer): PackedFile {
  const prefix = textOf(header, 345, 155);
  const name = textOf(header, 0, 100);
  const path = prefix === "" ? name : `${prefix}/${name}`;
  const type = textOf(header, 156, 1);
  if (type !== "0" && type !== "") throw new Error(`${path} is no file but an entry of type "${type}"`);
  if (!path.startsWith("package/") || path.split("/").includes("..")) {
    throw new Error(`${path} lies outside of the package's folder`);
  }
  const mode = Number.parseInt(textOf(header, 100, 8), 8);
  return { path: path.slice("package/".length), bytes, executable: (mode & 0o111) !== 0 };
}

function textOf(header: Buffer, start: number, length: number): string {
  return header
    .toString("utf8", start, start + length)
    .replace(/\0.*$/s, "")
    .trim();
}
