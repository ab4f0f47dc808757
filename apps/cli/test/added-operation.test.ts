import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { loopbackServer } from "./loopback-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const repository = join(import.meta.dirname, "..", "..", "..");

/** An operation as somebody would write it down. */
const snapshots = `
parameters:
  - $ref: ../parameters/org.yaml
  - $ref: ../parameters/space_number.yaml
post:
  operationId: copilot-spaces/create-snapshot-for-org
  summary: Take a snapshot of an organization's space
  description: Keeps the space as it is now.
  tags: [spaces]
  x-access: { scopes: [write:org], fine-grained: false, github-apps: false }
  x-command:
    noun: snapshot
    verb: create
    aliases: [new]
    columns: [id, label]
    flags: { days: keep_days }
  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          required: [label]
          properties:
            label: { type: string, enum: [weekly, final], description: What it is kept as. }
            keep_days: { type: integer, minimum: 1, maximum: 30, description: How long it is kept. }
        examples:
          weekly: { summary: Every week, value: { label: weekly, keep_days: 7 } }
  responses:
    "200":
      description: The new snapshot.
      content:
        application/json:
          schema:
            type: object
            required: [id, label]
            properties: { id: { type: integer }, label: { type: string } }
          examples:
            weekly: { summary: Every week, value: { id: 1, label: weekly } }
    "404": { $ref: ../responses/NotFound.yaml }
`;

/** The repository's generator and document in a folder of their own, with that operation added, and what they make. */
function generateChanged(): string {
  const folder = temporaryFolder();
  for (const part of ["spec", "scripts", "packages/types"]) {
    const filter = (path: string) => !["node_modules", "dist", ".vitest"].includes(basename(path));
    cpSync(join(repository, part), join(folder, part), { recursive: true, filter });
  }
  cpSync(join(repository, "pnpm-lock.yaml"), join(folder, "pnpm-lock.yaml"));
  symlinkSync(join(repository, "scripts/node_modules"), join(folder, "scripts/node_modules"));
  writeFileSync(join(folder, "spec/paths/snapshots.yaml"), snapshots);
  const document = join(folder, "spec/openapi.yaml");
  const entry = "  /orgs/{org}/copilot-spaces/{space_number}/snapshots: { $ref: paths/snapshots.yaml }";
  writeFileSync(document, readFileSync(document, "utf8").replace("\npaths:\n", `\npaths:\n${entry}\n`));
  execFileSync(process.execPath, [join(folder, "scripts/generate.ts")], { stdio: "pipe" });
  return folder;
}

/** The sources of the command line as they are, with the types that were generated in that folder. */
function commandLine(folder: string) {
  const types = pathToFileURL(join(folder, "packages/types/src/"));
  const hook = join(folder, "hook.mjs");
  writeFileSync(
    hook,
    `import { registerHooks } from "node:module";
     registerHooks({
       resolve(specifier, context, next) {
         const [, name] = /^@copilot-spaces\\/types\\/(\\w+)$/.exec(specifier) ?? [];
         return name ? next("${types}" + name + ".ts", context) : next(specifier, context);
       },
     });`,
  );
  const main = join(repository, "apps/cli/src/cps.ts");
  return async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const child = spawn(process.execPath, ["--import", pathToFileURL(hook).href, main, ...args], {
      env,
      stdio: "pipe",
    });
    const over = once(child, "close");
    child.stdin.end();
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), over]);
    return { code: child.exitCode, stdout, stderr };
  };
}

it("makes a command of an operation that is added to the document, without a line of code", async () => {
  const cps = commandLine(generateChanged());

  expect((await cps(["--help"])).stdout).toContain("\n  snapshot      create\n");
  const help = await cps(["snapshot", "create", "--help"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("Usage: cps snapshot create <space> --label <label> [flags]");
  expect(help.stdout).toContain("What it is kept as. One of weekly, final.");
  expect(help.stdout).toMatch(/--keep-days, --days <\w+> +How long it is kept\. From 1 to\n? *30\./);
  expect(help.stdout).toContain("`write:org`");

  const line = ["snapshot", "new", "org:acme/5", "--label", "weekly", "--days", "7"];
  const shown = await cps([...line, "--dry-run", "--json"]);
  expect(JSON.parse(shown.stdout).request).toMatchObject({
    method: "POST",
    url: "https://api.github.com/orgs/acme/copilot-spaces/5/snapshots",
    body: { label: "weekly", keep_days: 7 },
  });

  const unknown = await cps(["snapshot", "create", "org:acme/5", "--label", "daily", "--dry-run"]);
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("--label takes weekly, final")]);
  const tooLong = await cps(["snapshot", "create", "org:acme/5", "--label", "final", "--days", "31", "--dry-run"]);
  expect([tooLong.code, tooLong.stderr]).toEqual([2, expect.stringContaining("30 or less")]);
  const foreign = await cps(["snapshot", "create", "user:mona/5", "--label", "final", "--dry-run"]);
  expect([foreign.code, foreign.stderr]).toEqual([2, '"cps snapshot create" is for an organization\'s spaces only.\n']);

  const offer = async (...words: readonly string[]) => {
    const { stdout } = await cps(["__complete", "--", ...words]);
    return stdout.split("\n").flatMap((each) => each.split("\t")[0] || []);
  };
  expect(await offer("sna")).toEqual(["snapshot"]);
  expect(await offer("snapshot", "create", "org:acme/5", "--label", "")).toEqual(["weekly", "final"]);

  const server = await loopbackServer(() => ({ id: 9, label: "weekly" }));
  const env = { COPILOT_SPACES_BASE_URL: server.address, COPILOT_SPACES_TOKEN: "any" };
  expect((await cps(["docs", "take a snapshot"])).stdout).toContain(
    "POST /orgs/{org}/copilot-spaces/{space_number}/snapshots",
  );
  expect((await cps(line, env)).stdout).toBe("9\tweekly\n");
  expect(server.requests).toEqual(["POST /orgs/acme/copilot-spaces/5/snapshots"]);
});
