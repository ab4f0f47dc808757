import { execFileSync } from "node:child_process";
import { sampleInput } from "@copilot-spaces/reference/client-call";
import { captureRequest, printRequest } from "@copilot-spaces/reference/print";
import { printForms } from "@copilot-spaces/reference/print-forms";
import { describe, expect, it } from "vitest";
import { canary, type Ran, runLine, type Sent } from "../../test/run-line.ts";
import { commands } from "../grammar/commands.data.ts";
import { operationsTable } from "../operations.data.ts";

const baseUrl = "https://api.github.com";

/** Every operation with each of its examples of a body, as the command line that says it. */
const lines = await Promise.all(
  Object.values(operationsTable.operations).flatMap((operation) => {
    const { body: _, ...input } = sampleInput(operation, operationsTable.schemas);
    const bodies = operation.requestBody?.examples.map(({ name, value }) => ({
      name,
      input: { ...input, body: value },
    }));
    return (bodies ?? [{ name: "no body", input }]).map(async ({ name, input }) => {
      const { id, route } = operation;
      const outgoing = await captureRequest({ baseUrl }, route, input);
      const printed = printRequest("cps", { operation, route, input, outgoing, commands });
      return [`${id}, ${name}`, typed(printed)] as const;
    });
  }),
);

/** What a shell makes of a printed command. */
function typed(printed: string): { readonly args: readonly string[]; readonly stdin: string } {
  const program = `cps() { printf '%s\\0' "$@"; printf '\\1'; cat; }\n${printed}`;
  const output = execFileSync("sh", ["-c", program], { encoding: "utf8", input: "" });
  const [words = "", stdin = ""] = output.split("\u0001");
  return { args: words.split("\0").slice(0, -1), stdin };
}

/** A request as `--dry-run --json` shows it. */
interface Shown {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What was sent, but for the token, as `--dry-run --json` shows it. */
function asShown({ method, url, headers, body }: Sent): Shown {
  const { authorization: _, ...rest } = headers;
  return { method, url, headers: rest, ...(body !== undefined && { body: JSON.parse(body) }) };
}

/** Whatever is asked is there, and is called `Launch`. */
const anything = () => Response.json({ id: 1296269, number: 5, name: "Launch", owner: { login: "acme" } });

async function shownAndSent(args: readonly string[], stdin = "") {
  const shown = await runLine([...args, "--dry-run", "--json"], { stdin, env: { COPILOT_SPACES_TOKEN: "" } });
  expect([shown.code, shown.requests]).toEqual([0, []]);
  const consent = args.some((word) => deletes.has(word)) ? ["--yes"] : [];
  const sent = await runLine([...args, ...consent], { stdin, answer: anything });
  return { shown, sent, data: JSON.parse(shown.stdout) };
}

const deletes: ReadonlySet<string> = new Set(["delete", "remove", "DELETE"]);

const withoutToken = { env: { COPILOT_SPACES_TOKEN: "", GH_TOKEN: "", GITHUB_TOKEN: "" } };

function expectShown(ran: Ran): void {
  expect([ran.code, ran.requests]).toEqual([0, []]);
  expect(ran.stdout).not.toBe("");
  expect(ran.stdout + ran.stderr).not.toContain(canary);
}

describe.each(lines)("%s", (_, { args, stdin }) => {
  it("is shown without a token, and sends nothing", async () => {
    expectShown(await runLine([...args, "--dry-run"], { stdin, ...withoutToken }));
    for (const form of printForms) expectShown(await runLine([...args, "--print", form], { stdin, ...withoutToken }));
    // Nor does a token that is there show up.
    expectShown(await runLine([...args, "--dry-run"], { stdin }));
    expectShown(await runLine([...args, "--print", "curl"], { stdin }));
  });

  it("is shown as it is sent", async () => {
    const { sent, data } = await shownAndSent(args, stdin);
    expect(data.look_ups).toEqual([]);
    expect(sent.requests.map(asShown)).toEqual([data.request]);
    expect(sent.requests[0]?.body).toBe(JSON.stringify(data.request.body));
    expect(sent.requests[0]?.headers["authorization"]).toBe(`Bearer ${canary}`);
    // The text says the same.
    const { stdout } = await runLine([...args, "--dry-run"], { stdin });
    const [head = "", body] = stdout.split("\n\n");
    const { method, url, headers } = data.request;
    expect(head.trimEnd()).toBe(
      [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join("\n"),
    );
    if (body !== undefined) expect(JSON.parse(body)).toEqual(data.request.body);
  });
});

describe("a request that needs a look-up", () => {
  it.each([
    ["resource create org:acme/5 --repository octo-org/app", ["GET /repos/octo-org/app"]],
    ["resource create user:mona/5 --issue octo-org/app#7", ["GET /repos/octo-org/app"]],
    ["resource set org:acme/5 3 --pull-request octo-org/app#7", ["GET /repos/octo-org/app"]],
    [
      "space create --org acme --name x --resource octo-org/app --resource octo-org/web:a.md --resource octo-org/app:b.md",
      ["GET /repos/octo-org/app", "GET /repos/octo-org/web"],
    ],
    ["space get https://api.github.com/organizations/7/copilot-spaces/5", ["GET /organizations/7/copilot-spaces/5"]],
    ["space get https://github.com/copilot/spaces/acme/5", ["GET /orgs/acme/copilot-spaces/5"]],
  ])("is shown with a placeholder for what is found: %s", async (line, lookUps) => {
    const { sent, data } = await shownAndSent(line.split(" "));
    const [last, ...before] = sent.requests.map(asShown).reverse();
    const shown: readonly Shown[] = data.look_ups;
    const paths = before.reverse().map(({ method, url }) => `${method} ${url.slice(baseUrl.length)}`);
    expect(paths).toEqual(lookUps);
    // The second of two is sent after a 404 only.
    expect(shown.slice(0, before.length)).toEqual(before);
    // What is found stands in the place of the placeholder, and nothing else differs.
    const filled = JSON.stringify(data.request)
      .replace(/"<id of [^>]+>"/g, "1296269")
      .replace(/<login of [^>]+>/g, "acme");
    expect(JSON.parse(filled)).toEqual(last);
  });

  it("is printed in every form, look-ups first", async () => {
    for (const form of printForms) {
      const line = `resource create org:acme/5 --repository octo-org/app --print ${form}`;
      const ran = await runLine(line, withoutToken);
      expectShown(ran);
      expect(ran.stdout.indexOf("octo-org")).toBeGreaterThanOrEqual(0);
    }
  });
});

it("shows what could steer a terminal as what it is", async () => {
  const stdin = JSON.stringify({ name: "x\u009b31m\u202e\u001b]52;c;AAAA\u0007" });
  const line = "space create --org acme --input - --dry-run";
  const { stdout } = await runLine(line, { stdin, terminal: ["stdout"] });
  expect(stdout).toContain('"name": "x\\u009b31m\\u202e\\u001b]52;c;AAAA\\u0007"');
  expect((await runLine(line, { stdin })).stdout).toContain("x\u009b31m\u202e");
});

it("shows the page that a list would ask for first", async () => {
  for (const flags of ["", "--all", "--limit 5", "--limit 500", "--page-size 7 --all", "--before c2"]) {
    const { sent, data } = await shownAndSent(`space list org:acme ${flags}`.trim().split(" "));
    expect(asShown(sent.requests[0] ?? expect.fail())).toEqual(data.request);
  }
});

it.each(["x", "", "CURL"])("refuses to print as %j", async (form) => {
  const { code, stdout } = await runLine(["space", "get", "org:acme/5", `--print=${form}`]);
  expect([code, stdout]).toEqual([2, ""]);
});
