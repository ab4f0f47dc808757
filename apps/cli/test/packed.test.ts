import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

it("installs from its tarball with no other package, under both names", () => {
  const folder = temporaryFolder();
  const here = join(import.meta.dirname, "..");
  const report = execFileSync("pnpm", ["pack", "--json", "--pack-destination", folder], {
    cwd: here,
    encoding: "utf8",
  });
  const { filename, files } = JSON.parse(report.slice(report.search(/^[[{]/m)));
  const names = files.map(({ path }: { readonly path: string }) => path);
  expect(names).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist/third-party-notices.txt"]));
  expect(
    names.filter(
      (name: string) => !/^(dist\/|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$|sbom\.cdx\.json$)/.test(name),
    ),
  ).toEqual([]);

  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--prefix", folder, filename]);
  const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed).toEqual(["copilot-spaces"]);
  for (const name of ["cps", "copilot-spaces"]) {
    const command = join(folder, "node_modules/.bin", name);
    expect(execFileSync(command, ["space", "list", "--org", "octo-org", "--dry-run"], { encoding: "utf8" })).toMatch(
      /^GET https:\/\/api\.github\.com\/orgs\/octo-org\/copilot-spaces\n/,
    );
  }
});

it("is a module whose `run` does the same in the caller's process", async () => {
  const { run } = await import("copilot-spaces");
  let text = "";
  const stdout = {
    write(piece: string) {
      text += piece;
      return true;
    },
  };
  expect(await run(["space", "get", "user:mona/2", "--dry-run"], { stdout, env: {} })).toBe(0);
  expect(text).toMatch(/^GET https:\/\/api\.github\.com\/users\/mona\/copilot-spaces\/2\n/);
});
