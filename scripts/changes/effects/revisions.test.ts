import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isObject, type Json } from "../../generate/json.ts";
import { repository } from "../../generate/target.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { generatorReasons } from "./generator.ts";
import { handWrittenReasons } from "./hand-written.ts";
import { createSide } from "./side.ts";

/** The parts of this repository that matter here, in a folder of their own, with one file edited. */
function copyWith(folder: string, file: string, edit: (text: string) => string): string {
  const packages = ["types", "client", "react", "testing"].flatMap((name) => [
    `packages/${name}/package.json`,
    `packages/${name}/src`,
  ]);
  for (const part of ["spec", ...packages, "docs/reference"]) {
    const filter = (path: string): boolean => !path.includes("node_modules");
    cpSync(join(repository, part), join(folder, part), { recursive: true, filter });
  }
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return folder;
}

function readDocument() {
  const document: Json = JSON.parse(readFileSync(join(repository, "spec/dist/openapi.json"), "utf8"));
  if (!isObject(document)) throw new Error("no document");
  return document;
}

test("what another generator wrote of the same document is told apart", { timeout: 120_000 }, async () => {
  using folder = temporaryFolder();
  const declarations = "packages/types/src/generated/declarations.ts";
  const code = copyWith(folder.path, declarations, (text) =>
    text.replace("general_instructions?: string", "general_instructions?: string | null"),
  );
  const source = { label: "older", document: readDocument(), code };
  const { types = [], openapi } = await generatorReasons(source, await createSide(source));
  expect(openapi).toEqual([]);
  expect(new Set(types.map(({ evidence }) => evidence))).toEqual(new Set(["generator"]));
  expect(types.map(({ place }) => place)).toContain(declarations);
  expect(types.some(({ text }) => text.startsWith("Generated otherwise: `"))).toBe(true);
});

test("a name that a hand-written source no longer exports is a break", { timeout: 120_000 }, async () => {
  using folder = temporaryFolder();
  const code = copyWith(
    folder.path,
    "packages/client/src/index.ts",
    (text) => `${text}export type { Statuses as Declared } from "./types/statuses.ts";\n`,
  );
  const document = readDocument();
  const [older, now] = [
    await createSide({ label: "older", document, code }),
    await createSide({ label: "now", document }),
  ];
  expect(handWrittenReasons(older, now)).toMatchObject({
    types: [],
    client: [{ bump: "major", evidence: "source", place: "Declared" }],
    react: [],
    testing: [],
  });
  expect(handWrittenReasons(now, now)).toEqual({});
});

test("so is one of another entry point, and a whole entry point", { timeout: 120_000 }, async () => {
  using folder = temporaryFolder();
  const mock = "packages/testing/src/mock/index.ts";
  const code = copyWith(folder.path, mock, (text) => `${text}export type { Mock as Server } from "./mock.ts";\n`);
  const manifest = join(code, "packages/types/package.json");
  const gone = '"./gone": { "types": "./dist/index.d.ts" }, "./operations": {';
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"./operations": {', gone));
  const document = readDocument();
  const older = await createSide({ label: "older", document, code });
  const reasons = handWrittenReasons(older, await createSide({ label: "now", document }));
  expect(reasons).toMatchObject({
    types: [{ bump: "major", place: "@copilot-spaces/types/gone" }],
    client: [],
    testing: [{ bump: "major", place: "mock: Server", text: expect.stringContaining("@copilot-spaces/testing/mock") }],
  });
});

test("programs of today's document still compile against today's packages", { timeout: 120_000 }, async () => {
  using folder = temporaryFolder();
  const code = copyWith(folder.path, "packages/client/src/index.ts", (text) => `${text}\n`);
  const document = readDocument();
  const [older, now] = [
    await createSide({ label: "older", document, code }),
    await createSide({ label: "now", document }),
  ];
  expect(handWrittenReasons(older, now)).toEqual({ types: [], client: [], react: [], testing: [] });
});
