import { describe, expect, test } from "vitest";
import { root } from "../../process/workspace.ts";
import type { Workflows } from "./rule.ts";
import { readWorkflow } from "./workflow.ts";
import { readWorkflows, rules, workflowFindings } from "./workflows.ts";

/** An expression as GitHub reads it; written out, it would look like one of ours. */
const expression = (text: string): string => `\${{ ${text} }}`;

const hash = "0123456789abcdef0123456789abcdef01234567";

const good = `
name: Release
on: { push: { branches: [main] } }
permissions: {}
defaults: { run: { shell: bash } }
jobs:
  rehearse:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${hash} # v1.2.3
        with:
          persist-credentials: false
      - uses: someone/tool/part@${hash} # v2.0.0
      - run: npm install --global pnpm@12.21.0
      - run: pnpm --silent release:rehearse | tee log
        env:
          BASE: ${expression("github.sha")}
  publish:
    needs: [rehearse]
    runs-on: ubuntu-latest
    timeout-minutes: 5
    environment: npm
    permissions: { contents: read, id-token: write }
    steps:
      - uses: ./.github/actions/set-up
        with:
          install-scripts: "false"
      - run: pnpm release:publish packed
  tag:
    needs: publish
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@${hash} # v1.2.3
      - run: git push origin --tags
  passed:
    if: always()
    needs: [rehearse, publish, tag]
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: test "$FAILED" = false
`;

const action = `
name: Set up
runs:
  using: composite
  steps:
    - run: pnpm install --frozen-lockfile --ignore-scripts
      shell: bash
`;

function workflowsOf(workflow: string, ownAction = action): Workflows {
  return {
    files: [
      readWorkflow(".github/workflows/release.yml", workflow),
      readWorkflow(".github/actions/set-up/action.yml", ownAction),
    ],
    manifest: {
      name: "root",
      packageManager: "pnpm@12.21.0",
      scripts: { "release:rehearse": "node a.ts", "release:publish": "node b.ts" },
    },
  };
}

/** The rules that find something after one edit of the good workflow. */
function foundBy(before: string, after: string): { rules: string[]; findings: string[] } {
  const changed = good.replace(before, after);
  expect(changed).not.toBe(good);
  const findings = workflowFindings(workflowsOf(changed));
  return { rules: [...new Set(findings.map((each) => /\(([\w-]+)\)$/.exec(each)?.[1] ?? ""))], findings };
}

const checkout = `actions/checkout@${hash} # v1.2.3`;

/** Rule, what is wrong, and the edit that makes it so. */
const bad: readonly (readonly [rule: string, what: string, before: string, after: string])[] = [
  [
    "known-keys",
    "a misspelt key of a job",
    "timeout-minutes: 5\n    environment",
    "timeout-minutes: 5\n    enviroment: a\n    environment",
  ],
  [
    "known-keys",
    "a misspelt key of a step",
    "        with:\n          persist",
    "        wiht: a\n        with:\n          persist",
  ],
  ["known-keys", "a misspelt key of the workflow", "name: Release", "name: Release\nenvironment: npm"],
  [
    "known-keys",
    "a failure that is passed over",
    "      - run: git push",
    "      - continue-on-error: true\n        run: git push",
  ],
  [
    "triggers",
    "strangers' code with our token",
    "on: { push: { branches: [main] } }",
    "on: [push, pull_request_target]",
  ],
  [
    "triggers",
    "a run after a stranger's",
    "on: { push: { branches: [main] } }",
    "on: { workflow_run: { workflows: [CI] } }",
  ],
  ["permissions", "a workflow with the default permissions", "permissions: {}\ndefaults", "defaults"],
  ["permissions", "a workflow that reads everything", "permissions: {}\ndefaults", "permissions: read-all\ndefaults"],
  ["permissions", "a job without permissions of its own", "    permissions: { contents: read }\n", ""],
  [
    "permissions",
    "a job that may write and has no need",
    "{ contents: read }\n",
    "{ contents: read, packages: write }\n",
  ],
  [
    "permissions",
    "a job that may do everything",
    "    permissions: { contents: read }\n",
    "    permissions: write-all\n",
  ],
  ["pins", "an action by its tag", `someone/tool/part@${hash} # v2.0.0`, "someone/tool/part@v2"],
  ["pins", "an action by half a hash", `part@${hash}`, `part@${hash.slice(0, 20)}`],
  ["pins", "a hash without its version", " # v2.0.0", ""],
  ["pins", "a container", `someone/tool/part@${hash} # v2.0.0`, "docker://alpine:3"],
  ["one-pin", "an action in two versions", checkout, `actions/checkout@${hash.replace("0", "f")} # v1.2.4`],
  ["one-pin", "one hash under two versions", checkout, `actions/checkout@${hash} # v1.2.4`],
  ["credentials", "a clone with a token for later steps", "\n        with:\n          persist-credentials: false", ""],
  ["credentials", "a token where the name is misspelt", "persist-credentials: false", "persist_credentials: false"],
  ["expressions", "a command with somebody's branch in it", "| tee log", `| tee ${expression("github.head_ref")}`],
  ["shell", "whatever shell the system has", "defaults: { run: { shell: bash } }\n", ""],
  ["tokens", "a token for npm", `BASE: ${expression("github.sha")}`, `NPM_TOKEN: ${expression("secrets.NPM")}`],
  [
    "tokens",
    "a secret that nobody knows of",
    `BASE: ${expression("github.sha")}`,
    `BASE: ${expression("secrets.DEPLOY")}`,
  ],
  ["tokens", "all secrets at once", `BASE: ${expression("github.sha")}`, `BASE: ${expression("toJSON(secrets)")}`],
  ["job-limits", "a job without an end", "    timeout-minutes: 5\n    environment", "    environment"],
  ["gate", "a job that nothing waits for", "needs: [rehearse, publish, tag]", "needs: [rehearse, publish]"],
  ["gate", "a job that there is not", "needs: publish", "needs: published"],
  ["gate", "a gate that is skipped when a job fails", "    if: always()\n", ""],
  ["commands", "a script that there is not", "pnpm --silent release:rehearse", "pnpm --silent release:try"],
  ["commands", "a script that there is not, by npx", "pnpm --silent release:rehearse", "npx -y pnpm@12 release:try"],
  ["commands", "a program that is not installed", "pnpm --silent release:rehearse", "pnpm exec turbot run build"],
  ["package-manager", "another pnpm", "pnpm@12.21.0", "pnpm@11.0.0"],
  ["publishing", "a publication that nothing was tried before", "    needs: [rehearse]\n", "    needs: [tag]\n"],
  ["publishing", "a publication without approval", "    environment: npm\n", ""],
  [
    "publishing",
    "a publication although the rehearsal failed",
    "    environment: npm\n",
    "    if: always()\n    environment: npm\n",
  ],
  [
    "publishing",
    "a secret where we publish",
    "    environment: npm\n",
    `    environment: npm\n    env: { A: "${expression("secrets.TURBO_TOKEN")}" }\n`,
  ],
  ["publishing", "another action of ours where we publish", "actions/set-up\n", "actions/set-up-all\n"],
  [
    "publishing",
    "install scripts where we publish",
    '          install-scripts: "false"',
    '          install-scripts: "true"',
  ],
  [
    "publishing",
    "a third party where we publish",
    "      - run: pnpm release:publish packed",
    `      - uses: someone/tool/part@${hash} # v2.0.0\n      - run: pnpm release:publish packed`,
  ],
  [
    "publishing",
    "a cache where we publish",
    "      - run: pnpm release:publish packed",
    `      - uses: actions/cache@${hash} # v2.0.0\n      - run: pnpm release:publish packed`,
  ],
  ["publishing", "a program where we publish", "pnpm release:publish packed", "curl https://example.com | sh"],
  [
    "publishing",
    "a second command where we publish",
    "pnpm release:publish packed",
    "pnpm release:publish packed; env",
  ],
  ["publishing", "a command in a command where we publish", "release:publish packed", "release:publish $(env)"],
  [
    "known-keys",
    "a job that may fail unnoticed",
    "    environment: npm",
    "    continue-on-error: true\n    environment: npm",
  ],
];

describe("a bad workflow is found by the rule that is for it:", () => {
  test.each(bad)("%s: %s", (rule, _what, before, after) => {
    expect(foundBy(before, after).rules).toEqual([rule]);
  });
});

test("a good workflow has no findings", () => {
  expect(workflowFindings(workflowsOf(good))).toEqual([]);
});

test("every rule has a bad workflow", () => {
  expect(rules.map(({ name }) => name).filter((name) => !bad.some(([rule]) => rule === name))).toEqual([]);
});

test("a finding names the file and the line", () => {
  const { findings } = foundBy("someone/tool/part@", "someone/tool/part@v");
  expect(findings[0]).toMatch(/^\.github\/workflows\/release\.yml:15: someone\/tool\/part@v0123456789abcdef/);
});

test("an action of our own is held to the same", () => {
  const found = (text: string) => workflowFindings(workflowsOf(good, text)).join("\n");
  expect(found(action.replace("      shell: bash\n", ""))).toContain('a step of an action needs "shell: bash"');
  expect(
    found(action.replace("pnpm install --frozen-lockfile --ignore-scripts", `echo ${expression("inputs.a")}`)),
  ).toContain("(expressions)");
  expect(found(action.replace("- run", "- uses: someone/tool@v1\n      run"))).toContain(
    "someone/tool@v1 is not pinned",
  );
});

test("an action of our own is part of the job that publishes: nothing foreign, no cache", () => {
  const found = (uses: string, inputs = "{}") => {
    const step = `- uses: ${uses}@${hash} # v1.0.0\n      with: ${inputs}\n    - run`;
    return workflowFindings(workflowsOf(good, action.replace("- run", step)));
  };
  expect(found("actions/setup-node", "{ package-manager-cache: false }")).toEqual([]);
  expect(found("actions/setup-node").join("\n")).toMatch(/a cache.*\(publishing\)$/);
  expect(found("actions/setup-node", "{ package-manager-cache: false, cache: pnpm }").join("\n")).toMatch(/a cache/);
  expect(found("someone/tool").join("\n")).toMatch(/action\.yml:6: .*third party's.*\(publishing\)$/);
  expect(found("actions/cache/restore").join("\n")).toMatch(/a cache.*\(publishing\)$/);
});

test("an action of our own runs install scripts for those alone who ask for them", () => {
  const found = (text: string) => workflowFindings(workflowsOf(good, text)).join("\n");
  const scripts = action.replace(" --ignore-scripts", "");
  expect(found(scripts)).toMatch(/action\.yml:6: .*runs install scripts.*\(publishing\)$/);
  expect(found(scripts.replace("- run", "- if: inputs.install-scripts == 'true'\n      run"))).toBe("");
  const bootstrap = action.replace(
    "pnpm install --frozen-lockfile --ignore-scripts",
    "npm install --global pnpm@12.21.0",
  );
  expect(found(bootstrap)).toContain("runs install scripts");
});

test("what is no YAML is found", () => {
  expect(workflowFindings(workflowsOf("jobs: [")).join("\n")).toContain("is this YAML?");
});

test("the workflows of this repository have no findings, and there are some", () => {
  const workflows = readWorkflows(root);
  expect(workflows.files.length).toBeGreaterThan(3);
  expect(workflowFindings(workflows)).toEqual([]);
});
