import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "@copilot-spaces/reference/commands";
import { expect, it } from "vitest";

/** The variables that the sources name, by how they name them. */
function namedVariables(): ReadonlySet<string> {
  const source = join(import.meta.dirname, "..");
  const files = globSync("**/*.ts", { cwd: source }).filter((path) => !path.endsWith(".test.ts"));
  const texts = files.map((path) => readFileSync(join(source, path), "utf8"));
  const read = /\benv(?:\.|\[")([A-Z][A-Z_]+)|"(COPILOT_SPACES_[A-Z_]+)"/g;
  return new Set(texts.flatMap((text) => [...text.matchAll(read)].map(([, one, other]) => one ?? other ?? "")));
}

it("tells of every variable that is read, and of no other", () => {
  const known = environment.map(({ name }) => name);
  // These are read by the libraries that open addresses and find a proxy, or under another name.
  const elsewhere = ["BROWSER", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "GH_TOKEN", "GITHUB_TOKEN"];
  const named = namedVariables();
  expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !named.has(name) && !elsewhere.includes(name))).toEqual([]);
});
