import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../../process/workspace.ts";
import { commandLineFindings } from "./command-lines.ts";
import { commandFindings, exampleFindings, linkFindings } from "./docs.ts";
import { codeBlocks, headingFragments, links } from "./read-markdown.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "docs-"));
  mkdirSync(join(folder, "scripts"));
  symlinkSync(join(root, "scripts/node_modules"), join(folder, "scripts/node_modules"), "dir");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { start: "x" } }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fence = "```";

test("code blocks come with language, text and line; a longer fence holds shorter ones", () => {
  const markdown = `# A\n\n${fence}ts\nconst a = 1;\n${fence}\n\n  ${fence}sh\n  ls\n  ${fence}\n\`\`\`\`md\n${fence}ts\n${fence}\n\`\`\`\`\n`;
  expect(codeBlocks(markdown)).toEqual([
    { language: "ts", text: "const a = 1;", line: 3 },
    { language: "sh", text: "ls", line: 7 },
    { language: "md", text: `${fence}ts\n${fence}`, line: 10 },
  ]);
});

test("links in code are not links", () => {
  const markdown = `[a](b.md) ![c](d.svg) \`[e](f)\`\n${fence}md\n[g](h)\n${fence}\n[i](j#k)`;
  expect(links(markdown).map(({ target }) => target)).toEqual(["b.md", "d.svg", "j#k"]);
});

test("headings get GitHub's fragments, counted when they repeat", () => {
  expect([...headingFragments("# One `two`\n## A & b\n## A & b")]).toEqual(["one-two", "a--b", "a--b-1"]);
});

test("a link to a missing file or heading is found, with its line", () => {
  writeFileSync(
    join(folder, "a.md"),
    "# Here\n\n[x](gone.md) [y](#here) [z](#nowhere) [w](https://example.com/never-asked)\n",
  );
  expect(linkFindings(folder, "a.md")).toEqual(["a.md:3: gone.md does not exist", "a.md:3: #nowhere: no such heading"]);
});

test("a command line that would be refused is found, with its line", async () => {
  const lines = [
    "cps space list --org octo-org --limit 5 | head -1",
    "COPILOT_SPACES_TOKEN=any npx -y pnpm@12 cps space create --name 'Two words' --instructions @notes.md # as a try",
    "cps space create --org octo-org --base-role boss --name x",
    "cps spce list",
    "cps auth login",
    "npm install copilot-spaces",
  ];
  writeFileSync(join(folder, "a.md"), `${fence}sh\n${lines.join("\n")}\n${fence}\n`);
  expect(await commandLineFindings(folder, "a.md")).toEqual([
    expect.stringMatching(/^a\.md:4: cps space create .*: .*boss/s),
    expect.stringMatching(/^a\.md:5: cps spce list: .*space/s),
  ]);
});

test("a pnpm script that does not exist is found", () => {
  writeFileSync(join(folder, "a.md"), `${fence}sh\nnpx -y pnpm@12 start\npnpm strat --once\n${fence}\n`);
  expect(commandFindings(folder, "a.md")).toEqual(["a.md:1: there is no `pnpm strat`"]);
});

test("a TypeScript example that does not compile is found at its own line", async () => {
  writeFileSync(join(folder, "a.md"), `# A\n\n${fence}ts\nconst fine = 1;\nconst wrong: string = 1;\n${fence}\n`);
  const findings = await exampleFindings(folder, ["a.md"]);
  expect(findings).toContainEqual(expect.stringMatching(/^a\.md:5: error TS2322/));
});

test("so is one with elements", async () => {
  const fine = "const fine = <p>fine</p>;";
  writeFileSync(join(folder, "a.md"), `# A\n\n${fence}tsx\n${fine}\nconst wrong = <p title={1} />;\n${fence}\n`);
  const findings = await exampleFindings(folder, ["a.md"]);
  expect(findings).toEqual([expect.stringMatching(/^a\.md:5: error TS2322/)]);
});
