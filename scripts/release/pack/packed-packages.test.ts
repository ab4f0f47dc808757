import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../../process/temporary-folder.ts";
import { packedPackages, writeRemainingPlan } from "./packed-packages.ts";

function writePacked(folder: TemporaryFolder): void {
  const entry = (name: string) => {
    const integrity = `sha256-${createHash("sha256").update(name).digest("base64")}`;
    return { kind: "publish", name, version: "1.0.0", tarball: { path: `packages/${name}.tgz`, integrity } };
  };
  folder.write({
    "packed/packages/lower.tgz": "lower",
    "packed/packages/upper.tgz": "upper",
    "packed/publish-plan.json": {
      version: 1,
      plan: [[entry("lower"), { kind: "tag-only", name: "private", version: "1.0.0" }], [entry("upper")]],
    },
  });
}

test("packages come in the order in which they are published, with their bytes' hash", () => {
  using folder = temporaryFolder();
  writePacked(folder);
  const packages = packedPackages(join(folder.path, "packed"));
  expect(packages.map(({ name }) => name)).toEqual(["lower", "upper"]);
  expect(packages[0]?.sha512).toBe(createHash("sha512").update("lower").digest("hex"));
});

test("a tarball that was changed after it was packed is refused", () => {
  using folder = temporaryFolder();
  writePacked(folder);
  folder.write({ "packed/packages/upper.tgz": "other" });
  expect(() => packedPackages(join(folder.path, "packed"))).toThrow(/upper\.tgz is not the tarball that was packed/);
});

test("a plan for the rest leaves out what is published and finds the tarballs where they are", () => {
  using folder = temporaryFolder();
  writePacked(folder);
  folder.write({ "rest/empty": "" });
  const rest = join(folder.path, "rest");
  writeRemainingPlan(join(folder.path, "packed"), rest, new Set(["upper"]));
  expect(packedPackages(rest).map(({ name, file }) => [name, file])).toEqual([
    ["upper", join(folder.path, "packed/packages/upper.tgz")],
  ]);
});
