import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as ours from "../src/index.ts";

const source = join(import.meta.dirname, "../src");

it("makes options and data in a server component, where hooks are names of what the browser has", () => {
  const args = ["--conditions", "react-server", "--import", "./client-references.ts", "server-component-program.ts"];
  const output = execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" });
  const { type, props, references, child } = JSON.parse(output);
  expect(type).toMatchObject({ name: "HydrationBoundary" });
  expect(child).toMatchObject({ name: "SpaceName" });
  expect(props.children.type).toBe("p");
  expect(props.state.queries).toMatchObject([
    { queryKey: expect.arrayContaining(["mona"]), state: { data: { number: 3 } } },
  ]);
  expect(output).not.toContain("secret-token");
  const client = Object.keys(ours).filter((name) => name.startsWith("use") || name === "CopilotSpacesProvider");
  expect(new Set(references)).toEqual(new Set(client));
});

it.each(globSync("**/*.ts", { cwd: source }).filter((file) => !/\.test(-d)?\.ts$/.test(file)))(
  "says “use client” where it runs React, and nowhere else: %s",
  (file) => {
    const text = readFileSync(join(source, file), "utf8");
    const imported = [...text.matchAll(/^import (?!type )[^;]*? from "(react|@tanstack\/react-query)";/gm)];
    expect(text.startsWith('"use client";')).toBe(imported.length > 0);
  },
);
