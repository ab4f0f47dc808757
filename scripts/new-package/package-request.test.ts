import { expect, it } from "vitest";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { type PackageWords, requestPackage } from "./package-request.ts";

const words: PackageWords = { name: "insights", parent: "packages", private: false };
const layers = { "@copilot-spaces/types": { imports: [] }, "@copilot-spaces/example-taken": { imports: [] } };

function request(change: Partial<PackageWords>, files: Readonly<Record<string, unknown>> = {}) {
  using folder = temporaryFolder();
  folder.write(files);
  const document = change.document === undefined ? {} : { document: `${folder.path}/${change.document}` };
  return requestPackage({ ...words, ...change, ...document }, folder.path, layers);
}

it("makes of a name a package that is published, and imports the types", () => {
  expect(request({ name: "team-insights" })).toEqual({
    name: "@copilot-spaces/team-insights",
    shortName: "team-insights",
    folder: "packages/team-insights",
    description: "Team insights.",
    isPublished: true,
    isBuilt: true,
    imports: ["@copilot-spaces/types"],
  });
});

it("publishes neither an example nor an app", () => {
  expect(request({ parent: "examples" })).toMatchObject({
    name: "@copilot-spaces/example-insights",
    isPublished: false,
    isBuilt: false,
  });
  expect(request({ parent: "apps" })).toMatchObject({ isPublished: false, isBuilt: true });
});

it("lists imports in the order of the layers, each once", () => {
  expect(request({ imports: "testing,types,testing" }).imports).toEqual([
    "@copilot-spaces/types",
    "@copilot-spaces/testing",
  ]);
  expect(request({ imports: "" }).imports).toEqual([]);
});

it("takes a document of one file as it is, and of several with their folders; its package imports the client", () => {
  const head = "openapi: 3.1.0\ninfo: { title: A, version: '1' }\n";
  const one = request({ document: "api.yaml" }, { "api.yaml": `${head}paths: {}\n` });
  expect(one).toMatchObject({ imports: ["@copilot-spaces/client"], document: { path: "api.yaml" } });
  const several = request(
    { document: "api.yaml" },
    {
      "api.yaml": `${head}paths: { /a: { $ref: paths/a.yaml } }\n`,
      "paths/a.yaml": "get: { responses: { '204': { description: None. } } }\n",
    },
  );
  expect(several.document?.path).toBe("openapi/api.yaml");
  expect([...(several.document?.files.keys() ?? [])]).toEqual(["openapi/api.yaml", "openapi/paths/a.yaml"]);
});

it.each<[string, Partial<PackageWords>, string]>([
  ["capital letters", { name: "Insights" }, '"Insights" is no name for a package'],
  ["a path", { name: "../insights" }, "is no name for a package"],
  ["a scope", { name: "@copilot-spaces/insights" }, "is no name for a package"],
  ["no letters", { name: "" }, "is no name for a package"],
  ["a name that is endless", { name: "a".repeat(51) }, "is no name for a package"],
  ["another folder", { parent: "scripts" }, '--in takes packages, apps, examples, not "scripts"'],
  ["a folder that is there", { name: "there" }, "packages/there is there already; choose another name"],
  ["a name that is there", { name: "taken", parent: "examples" }, "@copilot-spaces/example-taken is there already"],
  ["an import that is not prepared", { imports: "types,react" }, '--imports takes types, client, testing, not "react"'],
  ["half a sentence", { description: "Insights" }, "one sentence with its full stop"],
  ["two lines", { description: "One.\nTwo." }, "one sentence with its full stop"],
  ["quotation marks", { description: 'So "called".' }, "without quotation marks"],
  ["a document that is not there", { document: "gone.yaml" }, "gone.yaml: the file does not exist"],
  ["a document that is none", { document: "a.yaml" }, "a.yaml"],
])("refuses %s", (_, change, message) => {
  expect(() => request(change, { "packages/there/package.json": {}, "a.yaml": "- 1\n" })).toThrow(message);
});
