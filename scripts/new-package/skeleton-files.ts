import { type PackageRequest, starters } from "./package-request.ts";

/** Files by their path in a package. */
export type PackageFiles = ReadonlyMap<string, string>;

/** What every package has, and a first module with its test, to be replaced. */
export function skeletonFiles(request: PackageRequest): PackageFiles {
  const { isBuilt, document } = request;
  return new Map([
    ["README.md", readme(request)],
    ["tsconfig.json", settings("base", { types: ["node"], include: ["src", "*.config.ts"] })],
    ["vitest.config.ts", vitestConfig],
    ...(isBuilt
      ? ([["tsconfig.build.json", settings("library", document === undefined ? {} : published)]] as const)
      : []),
    ...(document === undefined ? firstModule(request) : []),
  ]);
}

const vitestConfig = `import { sharedConfig } from "../../vitest.shared.ts";

export default sharedConfig();
`;

interface Settings {
  readonly types?: readonly string[];
  readonly include?: readonly string[];
}

/** Of what is generated, what the client needs: the table is for tests. */
const published: Settings = { include: ["src/index.ts"] };

function settings(parent: "base" | "library", { types, include }: Settings): string {
  const compilerOptions = { lib: ["ES2023", "DOM", "DOM.Iterable"], ...(types && { types }) };
  const content = { extends: `@copilot-spaces/tsconfig/${parent}.json`, compilerOptions, ...(include && { include }) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function readme({ name, description, isPublished, document }: PackageRequest): string {
  const install = isPublished ? `\n\`\`\`sh\nnpm install ${name}\n\`\`\`\n` : "";
  const own =
    document === undefined
      ? ""
      : `\nIts document is [${document.path}](${document.path}); \`pnpm generate\` writes \`src/generated/\` from it.\n`;
  return `# ${name}\n\n${description}\n${install}${own}`;
}

/** Where each package that can be imported from the first line on says which document it is made of. */
const documentHashes: Readonly<Record<(typeof starters)[number], string>> = {
  types: "@copilot-spaces/types/document",
  client: "@copilot-spaces/client",
  testing: "@copilot-spaces/testing/sandbox",
};

function firstModule({ imports, isBuilt }: PackageRequest): [string, string][] {
  const used = starters.filter((each) => imports.includes(`@copilot-spaces/${each}`));
  const lines = used.map((each) => `import { documentHash as ${each} } from "${documentHashes[each]}";\n`);
  const module = `${lines.join("")}${lines.length > 0 ? "\n" : ""}/** The document behind each package that this one is made of. To be replaced by what this package is for. */
export const documents: Readonly<Record<string, string>> = { ${used.join(", ")} };
`;
  const test = `import { expect, it } from "vitest";
import { documents } from "./documents.ts";

it("is made of packages of one document", () => {
  expect(new Set(Object.values(documents)).size).toBe(${used.length === 0 ? 0 : 1});
});
`;
  const index: [string, string][] = isBuilt ? [["src/index.ts", 'export { documents } from "./documents.ts";\n']] : [];
  return [["src/documents.ts", module], ["src/documents.test.ts", test], ...index];
}
