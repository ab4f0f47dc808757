import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { compareOutputs } from "./compare-outputs.ts";
import { createOutputs } from "./create-outputs.ts";
import { listTargets } from "./list-targets.ts";

const own = { document: "openapi.yaml", generated: "src/generated" };
const document = `openapi: 3.1.0
info: { title: Own, version: "1" }
paths:
  /a:
    get:
      operationId: a
      x-pagination: { style: cursor, items: a, size: b, after: c, before: d }
      responses: { "204": { description: Nothing. } }
`;

it("finds the main document, and that of each package that names one", () => {
  using folder = temporaryFolder();
  folder.write({
    "examples/b/package.json": { openapi: own },
    "packages/a/package.json": { openapi: own },
    "packages/plain/package.json": { keywords: ["openapi"] },
    "packages/file.txt": "",
  });
  const [main, ...others] = listTargets(folder.path);
  expect(main?.spec).toMatch(/spec.openapi\.yaml$/);
  expect(others.map(({ spec, trees }) => ({ spec, trees }))).toEqual([
    { spec: join(folder.path, "packages/a/openapi.yaml"), trees: ["packages/a/src/generated"] },
    { spec: join(folder.path, "examples/b/openapi.yaml"), trees: ["examples/b/src/generated"] },
  ]);
});

it("makes a package's files in its own folder, where nothing else may be", async () => {
  using folder = temporaryFolder();
  folder.write({
    "packages/a/package.json": { openapi: own },
    "packages/a/openapi.yaml": document,
    "packages/a/src/generated/old.ts": "",
  });
  const [, target] = listTargets(folder.path);
  if (target === undefined) throw new Error("the package was not found");
  const { outputs } = await createOutputs(target);
  const names = [
    "openapi.json",
    "index.ts",
    "document.ts",
    "operations.ts",
    "statuses.ts",
    "headers.ts",
    "declarations.ts",
  ];
  expect([...outputs.keys()]).toEqual(names.map((name) => `packages/a/src/generated/${name}`));
  expect(compareOutputs(target, outputs).leftOver).toEqual(["packages/a/src/generated/old.ts"]);
});

it("holds a package's document to what our extensions mean, as nobody else's is", async () => {
  using folder = temporaryFolder();
  folder.write({
    "packages/a/package.json": { openapi: own },
    "packages/a/openapi.yaml": document.replace("cursor", "page"),
  });
  const [, target] = listTargets(folder.path);
  if (target === undefined) throw new Error("the package was not found");
  await expect(createOutputs(target)).rejects.toThrow(
    'x-pagination of GET /a cannot be used: its style is not "cursor"',
  );
  await expect(createOutputs({ ...target, foreign: true })).resolves.toBeDefined();
});

it.each([
  ["no document", { generated: "src/generated" }],
  ["no folder", { document: "openapi.yaml" }],
  ["a folder outside", { ...own, generated: "../other/src" }],
  ["the package as the folder", { ...own, generated: "." }],
  ["an absolute path", { ...own, document: "/openapi.yaml" }],
])("refuses %s", (_, openapi) => {
  using folder = temporaryFolder();
  folder.write({ "packages/a/package.json": { openapi } });
  expect(() => listTargets(folder.path)).toThrow(
    'packages/a/package.json: "openapi" needs "document" and "generated", paths inside the package',
  );
});
