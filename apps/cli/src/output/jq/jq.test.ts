import { describe, expect, it } from "vitest";
import { type PrintOptions, printerFor } from "../../../test/print-answer.ts";

const spaces = [
  {
    number: 1,
    name: "Ünï 日本",
    base_role: "reader",
    owner: { login: "octo" },
    tags: ["a", "b"],
    updated_at: "2026-11-20T11:00:00Z",
  },
  { number: 2, name: "B", base_role: "admin", owner: { login: "hub" }, tags: [], updated_at: "2025-01-02T03:04:05Z" },
  {
    number: 10,
    name: "a-b_c",
    base_role: "reader",
    owner: { login: "octo" },
    tags: ["c"],
    description: "z",
    updated_at: "2026-01-02T03:04:05Z",
  },
];

/** What `cps space list --jq <filter>` prints. */
async function filtered(filter: string, options: PrintOptions = {}, data: unknown = { spaces }): Promise<string> {
  const { printer, io } = await printerFor("space list --org octo-org", {
    id: "copilot-spaces/list-for-org",
    more: [`--jq=${filter}`],
    ...options,
  });
  await printer.one(data);
  return io.stdout.text;
}

describe("a filter", () => {
  // As jq 1.6 itself prints them with -r and -c.
  it.each([
    [".[].name", "Ünï 日本\nB\na-b_c"],
    [".[1:]|.[].number", "2\n10"],
    [".[-1].name", "a-b_c"],
    ['map(select(.base_role=="reader"))|length', "2"],
    [
      ".[]|{number,owner:.owner.login}",
      '{"number":1,"owner":"octo"}\n{"number":2,"owner":"hub"}\n{"number":10,"owner":"octo"}',
    ],
    ["group_by(.base_role)|map({role:.[0].base_role,n:length})", '[{"role":"admin","n":1},{"role":"reader","n":2}]'],
    ["sort_by(-.number)|.[0].number", "10"],
    ["[.[].number]|add", "13"],
    ['.[]|[.number,.name,(.tags|join("+"))]|@tsv', "1\tÜnï 日本\ta+b\n2\tB\t\n10\ta-b_c\tc"],
    [".[0]|[.number,.name]|@csv", '1,"Ünï 日本"'],
    [".[].name|@sh", "'Ünï 日本'\n'B'\n'a-b_c'"],
    [".[0].name|@base64", "w5xuw68g5pel5pys"],
    ['.[]|.description // "none"', "none\nnone\nz"],
    ['try .[0].name.x catch "no"', "no"],
    ['.[0] as {name:$n,owner:{login:$l}}|"\\($n) \\($l)"', "Ünï 日本 octo"],
    ["reduce .[] as $x (0;.+$x.number)", "13"],
    ["label $out|.[]|if .number>1 then break $out else .name end", "Ünï 日本"],
    ['.[].name|test("^[a-z]";"i")', "false\ntrue\ntrue"],
    ['.[0].updated_at|fromdate|strftime("%d %b %Y")', "20 Nov 2026"],
    [".[0]|keys_unsorted|length", "6"],
    ["del(.[]|select(.number>1))|length", "1"],
    [".[].number|=.+1|map(.number)", "[2,3,11]"],
    ["def f(x): x*2; .[].number|f(.)", "2\n4\n20"],
    ["first(.[])|.number", "1"],
    ["[limit(3;repeat(1))]", "[1,1,1]"],
    ["-1", "-1"],
    ["12345678901234567890", "12345678901234567890"],
    ["empty", ""],
    ['"a\\nb"', "a\nb"],
    [".[0].number # a comment", "1"],
  ])("%s prints what jq prints", async (filter, expected) => {
    expect(await filtered(filter)).toBe(expected === "" ? "" : `${expected}\n`);
  });

  it("is laid out on a terminal, with strings as they are but for what a terminal obeys", async () => {
    const data = { spaces: [{ name: "a\u001b[31m\nb\u202e" }, { name: [1, []] }] };
    expect(await filtered(".[].name", { terminal: true }, data)).toBe("a\\u001b[31m\nb\\u202e\n[\n  1,\n  []\n]\n");
    expect(await filtered(".[0].name", {}, data)).toBe("a\u001b[31m\nb\u202e\n");
  });

  it("is given the whole list, or with ndjson each item as it arrives", async () => {
    expect(await filtered("length")).toBe("3\n");
    expect(await filtered(".number", { more: ["-o", "ndjson", "--jq", ".number"] })).toBe("1\n2\n10\n");
  });

  it("is given the fields that --json names", async () => {
    expect(await filtered(".", { more: ["--json=number", "--jq", ".[0]"] })).toBe('{"number":1}\n');
  });

  it("sees nothing of the environment", async () => {
    const token = "ghp_0123456789abcdef";
    const env = { GH_TOKEN: token };
    expect(await filtered("env,$ENV|tojson", { env })).not.toContain(token);
    expect(await filtered("env.GH_TOKEN,$ENV.HOME", { env })).not.toContain(process.env["HOME"] ?? "?");
  });

  it("takes half a character for a replacement character", async () => {
    expect(await filtered(".[0]", {}, { spaces: ["a\ud800\\ud800"] })).toBe("a\ufffd\\ud800\n");
  });

  it("tells on standard error what debug is given", async () => {
    const { printer, io } = await printerFor("space list --org octo-org", {
      id: "copilot-spaces/list-for-org",
      more: ["--jq", ".[0].number|debug"],
    });
    await printer.one({ spaces });
    expect([io.stdout.text, io.stderr.text]).toEqual(["1\n", '["DEBUG:",1]\n']);
  });
});

describe("a filter that is wrong", () => {
  it.each([".[", "nope", "-n", "--arg", "", "{a:1", 'include "x"; .'])(
    "%j is refused before anything is sent",
    async (filter) => {
      const options = { id: "copilot-spaces/list-for-org", more: [`--jq=${filter}`] };
      await expect(printerFor("space list --org octo-org", options)).rejects.toMatchObject({
        exit: "usage",
        message: expect.stringMatching(/^--jq: .+[^:]$/),
      });
    },
  );

  it("prints what it made before it failed, and says why", async () => {
    const { printer, io } = await printerFor("space list --org octo-org", {
      id: "copilot-spaces/list-for-org",
      more: ["--jq", ".[0].name, .[0].name.x"],
    });
    await expect(printer.one({ spaces })).rejects.toMatchObject({
      exit: "failed",
      message: 'jq: Cannot index string with string ("x")',
    });
    expect(io.stdout.text).toBe("Ünï 日本\n");
  });

  it("ends with Ctrl-C where it has no end of its own", async () => {
    const interrupted = new AbortController();
    const { printer } = await printerFor("space list --org octo-org", {
      id: "copilot-spaces/list-for-org",
      more: ["--jq", "def f: f; f"],
      signal: interrupted.signal,
    });
    const printing = printer.one({ spaces });
    setImmediate(() => interrupted.abort());
    await expect(printing).rejects.toMatchObject({ name: "AbortError" });
  });

  it("ends where it asks for more memory than there is", async () => {
    await expect(filtered("def f: 1+f; f")).rejects.toMatchObject({ exit: "failed" });
  });
});
