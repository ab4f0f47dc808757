import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleCalls, hostileCall, printable, token, wholeCall } from "../../test/calls.ts";
import { runShell } from "../../test/run-shell.ts";
import type { RequestCall } from "./index.ts";
import { printRequest } from "./index.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fake-gh-"));
  // Keeps its arguments and, where it is to read one, its standard input.
  writeFileSync(
    join(folder, "gh"),
    `#!/bin/sh\nprintf '%s\\0' "$@" > "${folder}/arguments"\n[ "\${*%%--input -}" = "$*" ] && : > "${folder}/input" || cat > "${folder}/input"\n`,
  );
  chmodSync(join(folder, "gh"), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The request that `gh api` makes of its arguments (https://cli.github.com/manual/gh_api). */
async function sentByGh(call: RequestCall, baseUrl: string) {
  const printed = printRequest("gh", await printable(call, baseUrl));
  expect(printed).not.toContain(token);
  await runShell(printed, { PATH: `${folder}:${process.env["PATH"]}` });
  const [command, ...words] = readFileSync(join(folder, "arguments"), "latin1").split("\0").slice(0, -1);
  expect(command).toBe("api");
  const input = readFileSync(join(folder, "input"), "utf8");
  let [method, host, endpoint, body] = ["GET", "github.com", "", undefined as unknown];
  const headers: Record<string, string> = {};
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith("-")) endpoint = word;
    else {
      const value = words.shift() ?? "";
      if (word === "-X") method = value;
      else if (word === "--hostname") host = value;
      else if (word === "--input" && value === "-") body = JSON.parse(input);
      else if (word === "-H") headers[value.slice(0, value.indexOf(":"))] = value.slice(value.indexOf(":") + 1).trim();
      else throw new Error(`gh has no ${word}`);
    }
  }
  return { method, url: endpoint.includes("://") ? endpoint : `https://api.${host}/${endpoint}`, headers, body };
}

async function expected(call: RequestCall, baseUrl: string) {
  const { outgoing } = await printable(call, baseUrl);
  const { method, url, headers, body } = outgoing;
  const trimmed = Object.entries(headers).map(([name, value]) => [name, value.trim()]);
  return { method, url, headers: Object.fromEntries(trimmed), body: body && JSON.parse(body) };
}

it.each(exampleCalls)("asks gh for the same request: %s", async (_, call) => {
  for (const baseUrl of ["https://api.github.com", "https://api.octocorp.ghe.com"]) {
    expect(await sentByGh(call, baseUrl)).toEqual(await expected(call, baseUrl));
  }
});

it("asks gh for the same request, whatever the values", async () => {
  await fc.assert(
    fc.asyncProperty(hostileCall, async (small) => {
      const call = wholeCall(small);
      expect(await sentByGh(call, "http://127.0.0.1:4010")).toEqual(await expected(call, "http://127.0.0.1:4010"));
    }),
    { numRuns: 100 },
  );
});

it("is written as GitHub's own documentation writes it", async () => {
  const route = "PUT /orgs/{org}/copilot-spaces/{space_number}";
  const input = { path: { org: "acme", space_number: 5 }, body: { name: "It's \u202e" } };
  expect(printRequest("gh", await printable({ operation: undefined, route, input }, "https://api.github.com"))).toBe(
    `gh api -X PUT orgs/acme/copilot-spaces/5 \\
  -H 'accept: application/vnd.github+json' \\
  -H 'x-github-api-version: 2026-03-10' \\
  -H 'user-agent: cps/1.0 copilot-spaces-client' \\
  -H 'content-type: application/json' \\
  --input - <<'JSON'
{"name":"It's \\u202e"}
JSON`,
  );
});
