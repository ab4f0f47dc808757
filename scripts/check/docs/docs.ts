import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { runCommand } from "../../process/run-command.ts";
import { type Manifest, root } from "../../process/workspace.ts";
import { walkPages } from "../../walks/walk-pages.ts";
import { reportFindings } from "../report-findings.ts";
import { commandLineFindings } from "./command-lines.ts";
import { codeBlocks, headingFragments, links } from "./read-markdown.ts";

/** Names that examples use without introducing them, so that a page does not repeat the same first lines. */
const given = `import type { Client } from "@copilot-spaces/client";
declare global {
  const client: Client;
  const org: string;
  const username: string;
  const space_number: number;
  const token: string;
}
`;

/** Every Markdown file for people, relative to the root. */
export function markdownFiles(workspaceRoot: string): string[] {
  return globSync(["*.md", "docs/**/*.md", "{packages,apps,examples}/*/README.md", "{spec,scripts}/README.md"], {
    cwd: workspaceRoot,
    exclude: (path) => /(^|[\\/])node_modules$/.test(path),
  }).sort();
}

/** Links of a file that lead nowhere. Other hosts are not asked: a check must not need the network. */
export function linkFindings(workspaceRoot: string, file: string): string[] {
  const markdown = readFileSync(join(workspaceRoot, file), "utf8");
  return links(markdown).flatMap(({ target, line }) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
    const [path = "", fragment] = target.split("#");
    const linked = path === "" ? join(workspaceRoot, file) : resolve(workspaceRoot, dirname(file), decodeURI(path));
    if (!existsSync(linked)) return [`${file}:${line}: ${target} does not exist`];
    if (fragment === undefined || !linked.endsWith(".md")) return [];
    const fragments = headingFragments(readFileSync(linked, "utf8"));
    return fragments.has(fragment) ? [] : [`${file}:${line}: ${target}: no such heading`];
  });
}

/** Scripts that a page calls with pnpm but the root `package.json` does not have. */
export function commandFindings(workspaceRoot: string, file: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(workspaceRoot, "package.json"), "utf8"));
  const known = new Set([...Object.keys(manifest.scripts ?? {}), "add", "exec", "install", "pack", "dlx"]);
  return codeBlocks(readFileSync(join(workspaceRoot, file), "utf8"))
    .filter(({ language }) => language === "sh")
    .flatMap(({ text, line }) =>
      [...text.matchAll(/(?:^|[;&|]\s*|\$ |-y )pnpm(?:@12)? (?!-)([\w:-]+)/gm)].flatMap(([, name = ""]) =>
        known.has(name) ? [] : [`${file}:${line}: there is no \`pnpm ${name}\``],
      ),
    );
}

/** Type errors in the TypeScript examples of all files, by file and line of the Markdown. */
export async function exampleFindings(workspaceRoot: string, files: readonly string[]): Promise<string[]> {
  // Inside scripts/, where every package of the workspace can be imported by its name.
  const folder = mkdtempSync(join(workspaceRoot, "scripts", ".docs-"));
  try {
    const names = writeExamples(workspaceRoot, { files, folder });
    const compiler = join(workspaceRoot, "scripts/node_modules/typescript-7/bin/tsc");
    const { code, output } = await runCommand("node", [compiler, "-p", join(folder, "tsconfig.json")], { cwd: folder });
    if (code === 0) return [];
    const findings = output.matchAll(/^(?:.*[\\/])?(example-\d+\.tsx?)\((\d+),\d+\): (.*)$/gm);
    const named = [...findings].map(([, name = "", line, message]) => {
      const origin = names.get(name);
      return `${origin?.file}:${(origin?.line ?? 0) + Number(line)}: ${message}`;
    });
    return named.length > 0 ? named : [output];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeExamples(
  workspaceRoot: string,
  { files, folder }: { files: readonly string[]; folder: string },
): Map<string, { file: string; line: number }> {
  const names = new Map<string, { file: string; line: number }>();
  for (const file of files) {
    for (const block of codeBlocks(readFileSync(join(workspaceRoot, file), "utf8"))) {
      if (block.language !== "ts" && block.language !== "tsx") continue;
      const name = `example-${names.size}.${block.language}`;
      names.set(name, { file, line: block.line });
      writeFileSync(join(folder, name), `${block.text}\nexport {};\n`);
    }
  }
  writeFileSync(join(folder, "given.d.ts"), given);
  const compilerOptions = {
    types: ["node"],
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    noUnusedLocals: false,
    jsx: "react-jsx",
  };
  const settings = { extends: "@copilot-spaces/tsconfig/base.json", compilerOptions, include: ["*.ts", "*.tsx"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  return names;
}

if (import.meta.main) {
  const files = markdownFiles(root);
  const findings = [
    ...files.flatMap((file) => [...linkFindings(root, file), ...commandFindings(root, file)]),
    ...(await exampleFindings(root, files)),
    // What a walk calls may be there only after the edits before it; a test takes the whole walk.
    ...(
      await Promise.all(
        files.filter((file) => !walkPages.includes(file)).map((file) => commandLineFindings(root, file)),
      )
    ).flat(),
  ];
  reportFindings(findings);
}
