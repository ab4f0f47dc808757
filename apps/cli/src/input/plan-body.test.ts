import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { planLine, refusal } from "../../test/plan-line.ts";
import type { PlannedRequest } from "./plan.ts";

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "cps-body-"));
  await writeFile(join(cwd, "notes.md"), "# Notes\n");
  await writeFile(join(cwd, "plan.yaml"), "name: From the file\ndescription: Also from it\n");
  await writeFile(join(cwd, "bad.yaml"), "name: 5\nbase_role: writer\nmisspelt: 1\nresources_attributes: [{}]\n");
});

afterAll(() => rm(cwd, { recursive: true }));

const body = async (args: readonly string[], stdin = "") => (await planLine(args, { cwd, stdin })).preview.input.body;
const refused = (args: readonly string[], stdin = "") => refusal(args, { cwd, stdin });
const resource = (...flags: string[]) => ["resource", "create", "org:acme/5", ...flags];
const create = (...flags: string[]) => ["space", "create", "org:acme", "--name", "a", ...flags];
const idOf = (name: string) => `<id of ${name}>`;

it("makes of flags what the API's fields take", async () => {
  const flags = ["--geo", "UsEast", "--idle-timeout-minutes", "30", "--multi-repo-permissions-opt-out=false"];
  expect(await body(["codespace", "create", "octo-org/app#12", ...flags])).toEqual({
    geo: "UsEast",
    idle_timeout_minutes: 30,
    multi_repo_permissions_opt_out: false,
  });
  expect(await body(["codespace", "create", "octo-org/app#12", "--multi-repo-permissions-opt-out"])).toEqual({
    multi_repo_permissions_opt_out: true,
  });
});

it("sends an empty object where everything has a default, and no body where there is none", async () => {
  expect(await body(["codespace", "create", "octo-org/app#12"])).toEqual({});
  expect((await planLine(["space", "get", "org:acme/5"])).preview.input).not.toHaveProperty("body");
});

it("reads long texts from files and standard input", async () => {
  expect(await body(create("--instructions", "@notes.md"))).toEqual({ name: "a", general_instructions: "# Notes\n" });
  expect(await body(create("--instructions", "-"), "from a pipe")).toMatchObject({
    general_instructions: "from a pipe",
  });
  expect(await body(create("--instructions", "@@mona reviews"))).toMatchObject({
    general_instructions: "@mona reviews",
  });
  expect(await body(["space", "create", "org:acme", "--name", "@notes.md"])).toEqual({ name: "@notes.md" });
});

it("lets flags win over --input, field by field", async () => {
  const line = ["space", "create", "org:acme", "--input", "plan.yaml"];
  expect(await body(line)).toEqual({ name: "From the file", description: "Also from it" });
  expect(await body([...line, "--name", "Typed"])).toEqual({ name: "Typed", description: "Also from it" });
  const metadata = '{"metadata":{"name":"n","text":"t"}}';
  expect(await body(["resource", "set", "org:acme/5", "7", "--input", "-", "--text", "u"], metadata)).toEqual({
    metadata: { name: "n", text: "u" },
  });
});

it("lets a field win over the object that holds it, in whatever order they are typed", async () => {
  const flags = ["--text", "u", "--metadata", '{"name":"n","text":"t"}'];
  expect(await body(["resource", "set", "org:acme/5", "7", ...flags])).toEqual({ metadata: { name: "n", text: "u" } });
});

it("sends fields in the order of the document, however they are typed", async () => {
  const add = ["collaborator", "add", "org:acme/5", "--role", "reader", "mona"];
  expect(Object.keys(Object(await body(add)))).toEqual(["actor_type", "actor_identifier", "role"]);
  const file = ["--file-path", "a.md", "--repository", "octo-org/app"];
  expect(JSON.stringify(await body(["resource", "create", "org:acme/5", ...file]))).toBe(
    '{"resource_type":"github_file","metadata":{"repository_id":"<id of octo-org/app>","file_path":"a.md"}}',
  );
});

it("adds the resources of flags to those of --input", async () => {
  const file = '{"name":"a","resources_attributes":[{"resource_type":"repository","metadata":{"repository_id":1}}]}';
  expect(await body(["space", "create", "org:acme", "--input", "-", "--resource", "octo-org/app"], file)).toEqual({
    name: "a",
    resources_attributes: [
      { resource_type: "repository", metadata: { repository_id: 1 } },
      { resource_type: "repository", metadata: { repository_id: idOf("octo-org/app") } },
    ],
  });
});

it("makes the same request of flags and of --input, whatever is in them", async () => {
  const text = fc.string({ unit: "grapheme", maxLength: 30 }).filter((value) => !/^[-@]/.test(value));
  const fields = fc.record(
    { name: text, description: text, general_instructions: text, base_role: fc.constantFrom("reader", "no_access") },
    { requiredKeys: ["name"] },
  );
  await fc.assert(
    fc.asyncProperty(fields, fc.constantFrom("org:acme", "user:mona"), async (value, owner) => {
      const flags = Object.entries(value).map(([name, each]) => `--${name.replaceAll("_", "-")}=${each}`);
      const typed = await planLine(["space", "create", owner, ...flags]);
      const stdin = JSON.stringify(value);
      expect((await planLine(["space", "create", owner, "--input", "-"], { stdin })).preview).toEqual(typed.preview);
      expect(typed.preview.input.body).toEqual(value);
    }),
  );
});

it.each([
  [["--repository", "octo-org/app"], "repository", { repository_id: idOf("octo-org/app") }],
  [["--repository", "https://github.com/octo-org/app"], "repository", { repository_id: idOf("octo-org/app") }],
  [["--repository-id", "42"], "repository", { repository_id: 42 }],
  [
    ["--repository", "octo-org/app", "--file-path", "@types/index.d.ts"],
    "github_file",
    { repository_id: idOf("octo-org/app"), file_path: "@types/index.d.ts" },
  ],
  [["--text", "Hello", "--name", "greeting"], "free_text", { text: "Hello", name: "greeting" }],
  [["--text", "@notes.md"], "free_text", { text: "# Notes\n", name: "notes.md" }],
  [["--issue", "octo-org/app#12"], "github_issue", { repository_id: idOf("octo-org/app"), number: 12 }],
  [
    ["--issue", "12", "--repository", "octo-org/app"],
    "github_issue",
    { repository_id: idOf("octo-org/app"), number: 12 },
  ],
  [
    ["--pull-request", "https://github.com/octo-org/app/pull/12/files"],
    "github_pull_request",
    { repository_id: idOf("octo-org/app"), number: 12 },
  ],
  [
    ["--repository-id", "42", "--number", "3", "--resource-type", "github_issue"],
    "github_issue",
    { repository_id: 42, number: 3 },
  ],
])("tells the type of a resource from %j", async (flags, resource_type, metadata) => {
  expect(await body(resource(...flags))).toEqual({ resource_type, metadata });
});

it.each([
  [[], "What to attach is not said."],
  [["--text", "a", "--file-path", "b"], "--file-path and --text do not go together."],
  [["--text", "a"], "--text is not enough."],
  [
    ["--repository-id", "1", "--number", "2"],
    "--repository and --number may mean github_issue or github_pull_request.",
  ],
  [["--issue", "octo-org/app#1", "--pull-request", "octo-org/app#1"], "--issue and --pull-request do not go together."],
  [
    ["--issue", "octo-org/app#1", "--repository", "octo-org/web"],
    "--issue is in octo-org/app, and --repository says otherwise.",
  ],
  [["--issue", "12"], "--issue 12 does not say in which repository."],
  [["--issue", "octo-org/app"], '--issue "octo-org/app" is not an issue.'],
  [["--issue", "octo-org/app#1", "--text", "a"], "do not go together"],
  [["--issue", "octo-org/app#1", "--resource-type", "free_text"], "--issue is for a github_issue"],
  [["--repository", "octo-org/app", "--repository-id", "1"], "--repository and --repository-id do not go together."],
  [["--repository", "octo-org"], '--repository "octo-org" is no repository.'],
  [["--resource-type", "free_text", "--text", "a"], "--name is required."],
])("refuses a resource of %j", async (flags, message) => {
  expect((await refused(resource(...flags))).join("\n")).toContain(message);
});

const app = idOf("octo-org/app");

it.each([
  ["octo-org/app", { resource_type: "repository", metadata: { repository_id: app } }],
  ["https://github.com/octo-org/app", { resource_type: "repository", metadata: { repository_id: app } }],
  [
    "octo-org/app:docs/a:b.md",
    { resource_type: "github_file", metadata: { repository_id: app, file_path: "docs/a:b.md" } },
  ],
  [
    "https://github.com/octo-org/app/blob/main/docs/my%20plan.md?plain=1#L10",
    { resource_type: "github_file", metadata: { repository_id: app, file_path: "docs/my plan.md" } },
  ],
  [
    "https://github.com/octo-org/app/issues/12",
    { resource_type: "github_issue", metadata: { repository_id: app, number: 12 } },
  ],
  [
    "https://github.com/octo-org/app/pull/12/files",
    { resource_type: "github_pull_request", metadata: { repository_id: app, number: 12 } },
  ],
  ["@notes.md", { resource_type: "free_text", metadata: { name: "notes.md", text: "# Notes\n" } }],
  [
    '{"resource_type":"free_text","metadata":{"name":"n","text":"t"}}',
    { resource_type: "free_text", metadata: { name: "n", text: "t" } },
  ],
])("reads --resource %s", async (text, entry) => {
  expect(await body(create("--resource", text))).toEqual({ name: "a", resources_attributes: [entry] });
});

it("passes changes and removals on to space set", async () => {
  const flags = [
    "--resource",
    '[{"id":789,"_destroy":true},{"id":456,"metadata":{"text":"t"}}]',
    "--resource",
    "octo-org/app",
  ];
  expect(await body(["space", "set", "org:acme/5", ...flags])).toEqual({
    resources_attributes: [
      { id: 789, _destroy: true },
      { id: 456, metadata: { text: "t" } },
      { resource_type: "repository", metadata: { repository_id: app } },
    ],
  });
});

it.each([
  ["octo-org", "is no resource that can be attached"],
  ["octo-org/app#12", "may be an issue or a pull request"],
  ["https://github.com/octo-org/app/tree/main/docs", "is no resource that can be attached"],
  [`https://github.com/octo-org/app/blob/${"a".repeat(40)}/docs/plan.md`, "shows one version of the file"],
  ["https://gitlab.example/octo-org/app", "is on gitlab.example"],
  ["@-", "has no name"],
  ["@missing.md", "does not exist"],
  ["[1]", "each entry must be an object"],
  ["{", "--resource, line 1, column 2: "],
  ['{"resource_type":"free_text","metadata":{"name":"n"}}', "/metadata/text is required."],
])("refuses --resource %s", async (text, message) => {
  expect((await refused(create("--resource", text))).join("\n")).toContain(message);
});

/** Answers about repositories, and keeps what was asked. */
function repositories(answer: unknown = { id: 42, default_branch: "main" }) {
  const asked: unknown[] = [];
  const send = async ({ route, input }: PlannedRequest) => {
    asked.push([route, input.path]);
    return answer;
  };
  return { send, asked };
}

it("looks a repository up once, however often and in whatever case it is named", async () => {
  const flags = ["octo-org/app", "Octo-Org/App:README.md", "https://github.com/octo-org/app/pull/12"];
  const plan = await planLine(create(...flags.flatMap((flag) => ["--resource", flag])));
  expect(plan.lookUps).toHaveLength(1);
  const { send, asked } = repositories();
  const { input } = await plan.complete(send);
  expect(asked).toEqual([["GET /repos/{owner}/{repo}", { owner: "octo-org", repo: "app" }]]);
  expect(JSON.stringify(input.body).match(/"repository_id":42/g)).toHaveLength(3);
});

it("takes the path of a file after the name of the default branch, which may hold slashes", async () => {
  const plan = await planLine(create("--resource", "https://github.com/octo-org/app/blob/release/2/docs/plan.md"));
  const found = await plan.complete(repositories({ id: 42, default_branch: "release/2" }).send);
  expect(JSON.stringify(found.input.body)).toContain('"file_path":"docs/plan.md"');
  await expect(plan.complete(repositories().send)).rejects.toMatchObject({
    exit: "usage",
    message: expect.stringContaining('is not on its default branch, "main"'),
  });
});

it("does not send what a look-up has no number for", async () => {
  const plan = await planLine(resource("--repository", "octo-org/app"));
  await expect(plan.complete(repositories({}).send)).rejects.toMatchObject({ exit: "failed" });
});

it("says everything that is wrong in the words that were typed, or with file and pointer", async () => {
  const line = ["space", "create", "user:mona", "--input", "bad.yaml", "--description", "x"];
  expect(await refused(line)).toEqual([
    "5 things are wrong, and nothing was sent.",
    "bad.yaml: /misspelt is not a known field.",
    "bad.yaml: /name must be a string, not 5.",
    'bad.yaml: /base_role must be "reader" or "no_access", not "writer".',
    "bad.yaml: /resources_attributes/0/resource_type is required.",
    "bad.yaml: /resources_attributes/0/metadata is required.",
    "An organization's space takes reader, writer, admin and no_access; a user's takes reader and no_access.",
  ]);
  expect(await refused(["space", "create", "org:acme", "--input", "-"], "{}")).toEqual([
    "standard input: /name (or --name) is required.",
  ]);
  expect(await refused(["space", "create", "org:acme"])).toEqual(["--name is required."]);
});

it("says at once all that is wrong with flags before they can be put together", async () => {
  const flags = ["--idle-timeout-minutes", "soon", "--retention-period-minutes", "1.5"];
  expect(await refused(["codespace", "create", "octo-org/app#1", ...flags])).toEqual([
    "2 things are wrong, and nothing was sent.",
    '--idle-timeout-minutes must be a whole number, not "soon".',
    '--retention-period-minutes must be a whole number, not "1.5".',
  ]);
});

it.each([
  [
    ["space", "create", "user:mona", "--name", "a", "--base-role", "writer"],
    '--base-role must be "reader" or "no_access"',
  ],
  [["space", "list", "org:acme", "--page-size", "101"], "--page-size must be 100 or less, not 101."],
  [["codespace", "create", "octo-org/app#1", "--retention-period-minutes", "43201"], "must be 43200 or less"],
  [["collaborator", "add", "org:acme/5", "mona"], "--role is required."],
  [["collaborator", "add", "org:acme/5", "mo na", "--role", "reader"], '"mo na" is no login.'],
  [["collaborator", "add", "org:acme/5", "mona", "--team", "core", "--role", "reader"], "both say who"],
  [["collaborator", "remove", "org:acme/5", "--team", "acme/core"], '--team "acme/core" is no slug.'],
  [["resource", "get", "org:acme/5", "x"], '<id> must be a whole number, not "x".'],
  [["space", "set", "org:acme/5"], "There is nothing to change: no field is given."],
  [["resource", "set", "org:acme/5", "7"], "There is nothing to change: no field is given."],
  [["space", "create", "org:acme", "--input", "missing.yaml"], '--input: "missing.yaml" does not exist.'],
  [["space", "create", "org:acme", "--input", "-", "--instructions", "-"], "both want standard input"],
])("refuses %j", async (args, message) => {
  expect((await refused(args, "name: a")).join("\n")).toContain(message);
});

it("lets an empty change through where --input says so", async () => {
  expect(await body(["space", "set", "org:acme/5", "--input", "-"], "{}")).toEqual({});
});

it("takes who collaborates from the words, in the body and in the path", async () => {
  expect(await body(["collaborator", "add", "org:acme/5", "@mona", "--role", "writer"])).toEqual({
    actor_type: "User",
    actor_identifier: "mona",
    role: "writer",
  });
  const set = await planLine(["collaborator", "set", "org:acme/5", "--team", "core", "--role", "no_access"]);
  expect(set.preview.input).toEqual({
    path: { org: "acme", space_number: 5, actor_type: "Team", actor_identifier: "core" },
    body: { role: "no_access" },
  });
});

it("notes a deprecated flag", async () => {
  const plan = await planLine(["codespace", "create", "octo-org/app#1", "--location", "WestUs2"]);
  expect(plan.notes).toEqual([expect.stringMatching(/^--location is deprecated\./)]);
});
