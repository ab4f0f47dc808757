import { gzipSync } from "node:zlib";

/** The hash that the bill of {@link packedPackage} names. */
export const exampleDocumentHash: string = "d".repeat(64);

const manifest = {
  name: "shape-of-it",
  version: "1.0.0",
  description: "It.",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  files: ["dist"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
};

const bill = {
  metadata: { component: { version: "1.0.0" } },
  components: [{ name: "openapi.json", hashes: [{ alg: "SHA-256", content: exampleDocumentHash }] }],
};

/** The files of a package without a fault. */
const exampleFiles: Readonly<Record<string, string>> = {
  "README.md": "# It\n",
  LICENSE: "MIT\n",
  "sbom.cdx.json": JSON.stringify(bill),
  "dist/index.js": "export const it = 1;\n",
  "dist/index.d.ts": "export declare const it: number;\n",
};

/** How a tarball for a test differs from one without a fault. */
export interface PackedPackageChange {
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Files that are added or replaced; `undefined` leaves one out. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** The type of every entry. @default "0", a file */
  readonly type?: string;
  /** @default "package/" */
  readonly prefix?: string;
}

/** A tarball for a test. */
export function packedPackage(change: PackedPackageChange = {}): Buffer {
  const changed = JSON.stringify({ ...manifest, ...change.manifest }, null, 2);
  const files = { "package.json": changed, ...exampleFiles, ...change.files };
  const entries = Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [entry(`${change.prefix ?? "package/"}${path}`, Buffer.from(text), change.type ?? "0")],
  );
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

function entry(path: string, bytes: Buffer, type: string): Buffer {
  const header = Buffer.alloc(512);
  // Only a path that is too long for the name is divided: not every reader puts it together again.
  const division = path.length > 100 ? path.lastIndexOf("/") : -1;
  header.write(path.slice(division + 1), 0);
  header.write(path.slice(0, Math.max(0, division)), 345);
  header.write("0000644\0", 100);
  header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write(type, 156);
  header.write("ustar\0", 257);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
