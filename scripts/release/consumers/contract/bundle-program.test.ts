import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../process/temporary-folder.ts";
import { publishedPackages, root } from "../../../process/workspace.ts";
import { bundleProgram } from "./bundle-program.ts";

test.each(["client-cases", "column-cases", "mock-cases", "worker", "page", "installed-files"])(
  "%s holds nothing that is published, so that a consumer's own packages run",
  async (name) => {
    using folder = temporaryFolder();
    const inputs = await bundleProgram({ repository: root, name, folder: folder.path, browser: name === "page" });
    const published = publishedPackages().map((each) => `${each.folder}/`);
    expect(
      inputs.filter((file) => file.includes("node_modules/") || published.some((own) => file.startsWith(own))),
    ).toEqual([]);
    expect(inputs).toContain(`scripts/release/consumers/programs/${name}.ts`);
    const imported = [
      ...readFileSync(join(folder.path, `${name}.mjs`), "utf8").matchAll(/(?:from|import\() ?"([^"]+)"/g),
    ];
    const ours = imported.map(([, path = ""]) => path).filter((path) => path.startsWith("@copilot-spaces/"));
    const names = new Set(ours.map((path) => path.split("/", 2).join("/")));
    const unpublished = [...names].filter(
      (each) => !publishedPackages().some(({ manifest }) => manifest.name === each),
    );
    expect(unpublished).toEqual([]);
  },
);
