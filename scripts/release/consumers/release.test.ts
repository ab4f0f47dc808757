import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { root } from "../../process/workspace.ts";
import type { PackedPackage } from "../pack/packed-packages.ts";
import { readRelease } from "./release.ts";

/** A tarball of one small package, as pnpm writes them. */
function packed(folder: { readonly path: string }): PackedPackage {
  const manifest = Buffer.from(JSON.stringify({ name: "@copilot-spaces/client", version: "9.9.9" }));
  const header = Buffer.alloc(512);
  header.write("package/package.json", 0);
  header.write("0000644\0", 100);
  header.write(`${manifest.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("0", 156);
  const body = Buffer.concat([manifest, Buffer.alloc(512 - (manifest.length % 512))]);
  const bytes = gzipSync(Buffer.concat([header, body, Buffer.alloc(1024)]));
  const file = join(folder.path, "client.tgz");
  writeFileSync(file, bytes);
  return { name: "@copilot-spaces/client", version: "9.9.9", file, sha512: sha512(bytes) };
}

const sha512 = (bytes: Uint8Array): string => createHash("sha512").update(bytes).digest("hex");

test("a release may leave packages as they are in the registry, in the versions that the repository has", () => {
  using folder = temporaryFolder();
  const { manifests, document } = readRelease([packed(folder)], root);
  expect(manifests.find(({ name }) => name === "@copilot-spaces/client")?.version).toBe("9.9.9");
  const { version } = JSON.parse(readFileSync(join(root, "packages/types/package.json"), "utf8"));
  expect(manifests.find(({ name }) => name === "@copilot-spaces/types")?.version).toBe(version);
  expect(document).toEqual(JSON.parse(readFileSync(join(root, "spec/dist/openapi.json"), "utf8")));
});

test("a tarball that is not what was packed is refused", () => {
  using folder = temporaryFolder();
  const one = packed(folder);
  expect(() => readRelease([{ ...one, sha512: sha512(Buffer.from("another")) }], root)).toThrow(
    `${one.file} was changed after it was packed`,
  );
});

test("a release of nothing is refused", () => {
  expect(() => readRelease([], root)).toThrow("nothing was packed");
});
