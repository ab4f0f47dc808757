import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { leanFormControl } from "./lean-form-control.ts";

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "lean-form-control-"));
});

afterAll(() => rm(root, { recursive: true, force: true }));

it("stops a build that uses a control which it takes away", async () => {
  const entry = join(root, "field.ts");
  await writeFile(entry, 'import { Autocomplete } from "@primer/react";\nexport const Field = Autocomplete;\n');
  const options = { lib: { entry, formats: ["es" as const] }, write: false };
  const run = build({ root, configFile: false, logLevel: "silent", plugins: [leanFormControl()], build: options });
  await expect(run).rejects.toThrow("uses Autocomplete: take it from the list");
});
