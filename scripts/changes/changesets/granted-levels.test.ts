import { expect, it } from "vitest";
import { grantedLevels } from "./granted-levels.ts";
import { versionStep } from "./version-step.ts";

const types = { name: "types", version: "1.0.0" };
const client = { name: "client", version: "1.0.0", dependencies: { types: "workspace:*" } };
const react = { name: "react", version: "1.0.0", dependencies: { client: "workspace:*" } };
const cli = { name: "cli", version: "1.0.0", devDependencies: { client: "workspace:*" } };
const packages = [react, client, cli, types];
const versions = { types: "1.0.0", client: "1.0.0", react: "1.0.0", cli: "1.0.0" };

function changeset(...releases: readonly string[]): string {
  return `---\n${releases.join("\n")}\n---\n\nText.\n`;
}

it("is the highest of a package's changesets, and a patch for whatever installs what is released", () => {
  const files = new Map([
    ["one.md", changeset('"types": minor')],
    ["two.md", changeset('"types": major', '"react": minor')],
  ]);
  expect(grantedLevels({ files, packages, versions })).toEqual({
    types: "major",
    client: "patch",
    react: "minor",
    cli: "none",
  });
});

it("is also what changesets have done to a version already", () => {
  const released = packages.map((each) => (each.name === "types" ? { ...each, version: "2.0.0" } : each));
  expect(grantedLevels({ files: new Map(), packages: released, versions })).toMatchObject({
    types: "major",
    client: "patch",
  });
});

it("refuses a changeset of a package that is not published, or that cannot be read", () => {
  const read = (text: string) => () => grantedLevels({ files: new Map([["a.md", text]]), packages, versions });
  expect(read(changeset('"type": minor'))).toThrow('.changeset/a.md names "type"');
  expect(read(changeset('"types": huge'))).toThrow(
    '.changeset/a.md: could not parse changeset - invalid version type "huge"',
  );
  expect(read("Text.\n")).toThrow(".changeset/a.md: could not parse changeset - missing or invalid frontmatter.");
});

it("knows which part of a version was raised", () => {
  const steps = [
    ["1.2.3", "1.2.3", "none"],
    ["1.2.3", "1.2.4", "patch"],
    ["1.2.3", "1.3.0", "minor"],
    ["1.2.3", "2.0.0", "major"],
    ["1.2.3", "2.0.0-next.1", "major"],
    ["0.0.0", "1.0.0", "major"],
    ["1.2.3", "1.1.9", "none"],
  ] as const;
  for (const [from, to, step] of steps) expect(versionStep(from, to), `${from} to ${to}`).toBe(step);
});
