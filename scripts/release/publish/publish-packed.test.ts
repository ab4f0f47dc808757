import { cpSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { requireSuccess } from "../../process/require-success.ts";
import { type TemporaryFolder, temporaryFolder } from "../../process/temporary-folder.ts";
import { root } from "../../process/workspace.ts";
import { type PackedRelease, planAndPack } from "../pack/pack-release.ts";
import { type FaultyFront, startFaultyFront } from "../registry/faulty-front.ts";
import { type MemoryRegistry, startMemoryRegistry } from "../registry/memory-registry.ts";
import { registryEnvironment } from "../registry/registry-environment.ts";
import { publishPacked } from "./publish-packed.ts";

let folder: TemporaryFolder;
let registry: MemoryRegistry;
let front: FaultyFront;
let env: Record<string, string>;
let release: PackedRelease;

const published = { publishConfig: { access: "public" }, version: "1.0.0" };

/** A repository of two packages, `@pair/upper` on `@pair/lower`, packed. */
beforeAll(async () => {
  folder = temporaryFolder();
  folder.write({
    "repository/package.json": { name: "pair", private: true },
    "repository/pnpm-workspace.yaml": "packages: [lower, upper]\npmOnFail: ignore\nverifyDepsBeforeRun: false\n",
    "repository/.changeset/config.json": { baseBranch: "main", access: "public" },
    "repository/lower/package.json": { name: "@pair/lower", ...published },
    "repository/upper/package.json": {
      name: "@pair/upper",
      ...published,
      dependencies: { "@pair/lower": "workspace:*" },
    },
  });
  const repository = join(folder.path, "repository");
  await requireSuccess("git", ["init", "--quiet", "--initial-branch=main"], { cwd: repository });
  await requireSuccess("git", ["config", "user.name", "It"], { cwd: repository });
  await requireSuccess("git", ["config", "user.email", "it@localhost"], { cwd: repository });
  await requireSuccess("git", ["add", "--all"], { cwd: repository });
  await commit("Two packages");
  const empty = await startMemoryRegistry();
  release = await planAndPack(repository, join(folder.path, "packed"), environment(empty.url));
  await empty.close();
});

afterAll(() => folder[Symbol.dispose]());

beforeEach(async () => {
  registry = await startMemoryRegistry();
  front = await startFaultyFront(registry.url);
  env = environment(front.url);
});

afterEach(async () => {
  await front.close();
  await registry.close();
  for (const tag of await tags()) await requireSuccess("git", ["tag", "--delete", tag], { cwd: release.repository });
});

/** The repository of the test has no dependencies: changesets is this one's. */
function environment(url: string): Record<string, string> {
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  return { ...registryEnvironment(url, join(folder.path, "home")), PATH: path };
}

async function commit(message: string): Promise<void> {
  const cwd = join(folder.path, "repository");
  await requireSuccess("git", ["commit", "--quiet", "--allow-empty", "-m", message], { cwd });
}

const publish = (change: object = {}) => publishPacked({ ...release, env, patience: 0, ...change });
const tags = async () =>
  (await requireSuccess("git", ["tag"], { cwd: release.repository })).split("\n").filter(Boolean);

test("everything is published as it was packed, what is depended on first, and tagged", async () => {
  const { code, output } = await publish();
  expect(output).toContain("@pair/upper@1.0.0: published, as it was packed");
  expect(code).toBe(0);
  expect(registry.published).toEqual(["@pair/lower@1.0.0", "@pair/upper@1.0.0"]);
  expect(await tags()).toEqual(["@pair/lower@1.0.0", "@pair/upper@1.0.0"]);
});

test("a run after everything is published sends nothing and ends well", async () => {
  await publish();
  expect((await publish()).code).toBe(0);
  expect(front.accepted).toHaveLength(2);
});

test("what is refused is named, nothing is tagged, and the next run publishes the rest", async () => {
  front.fault = ({ publishes, name }) => (publishes && name === "@pair/upper" ? "refused" : "none");
  const { code, output } = await publish();
  expect(code).toBe(1);
  expect(output).toContain("@pair/upper@1.0.0: not published");
  expect(output).toContain("Run the same command again");
  expect(output).not.toContain("\u001b");
  expect(await tags()).toEqual([]);
  front.fault = () => "none";
  expect((await publish()).code).toBe(0);
  expect(front.accepted).toEqual(["@pair/lower", "@pair/upper"]);
});

test("nothing is published beside a version that the registry has with other bytes", async () => {
  folder.write({ "other/package.json": { name: "@pair/upper", version: "1.0.0" } });
  await requireSuccess("pnpm", ["publish", "--no-git-checks"], { cwd: join(folder.path, "other"), env });
  const { code, output } = await publish();
  expect(code).toBe(1);
  expect(output).toContain("@pair/upper@1.0.0: published, with other bytes");
  expect(output).toContain("pnpm changeset --patch @pair/upper");
  expect(registry.published).toEqual(["@pair/upper@1.0.0"]);
});

test("a tarball that was changed after it was packed is refused", async () => {
  const changed = join(folder.path, "changed");
  cpSync(release.folder, changed, { recursive: true });
  writeFileSync(join(changed, "packages/pair-lower-1.0.0.tgz"), "something else");
  await expect(publish({ folder: changed })).rejects.toThrow("is not the tarball that was packed; pack again");
});

test("tarballs of another commit are refused: their tag would be wrong", async () => {
  await commit("One more");
  const { code, output } = await publish();
  await requireSuccess("git", ["reset", "--quiet", "--hard", "HEAD~1"], { cwd: release.repository });
  expect(code).toBe(1);
  expect(output).toContain("Nothing was published: the tarballs are of commit");
  expect(registry.published).toEqual([]);
});

test("nothing is published where an attestation is asked for and none can be made", async () => {
  const { code, output } = await publish({ attestations: true });
  expect(code).toBe(1);
  expect(output).toContain("id-token: write");
  expect(registry.published).toEqual([]);
});

test("a look finds what is missing, and what has no attestation", async () => {
  expect((await publish({ verify: true })).output).toContain("Some packages are missing");
  await publish();
  expect(await publish({ verify: true })).toMatchObject({ code: 0 });
  registry.attest("@pair/lower", "1.0.0");
  const { code, output } = await publish({ verify: true, attestations: true });
  expect(code).toBe(1);
  expect(output).toContain("Without an attestation: @pair/upper@1.0.0.");
  registry.attest("@pair/upper", "1.0.0");
  expect(await publish({ verify: true, attestations: true })).toMatchObject({ code: 0 });
});

test("a registry that cannot be reached is named, and what to do", async () => {
  await front.close();
  await expect(publish()).rejects.toThrow(
    /the registry on 127\.0\.0\.1:\d+ cannot be reached; run the same command again/,
  );
});
