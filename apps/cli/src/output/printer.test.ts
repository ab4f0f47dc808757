import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { captureIo } from "../../test/captured-io.ts";
import { exampleOf, type PrintOptions, printed, printerFor } from "../../test/print-answer.ts";
import { commands } from "../grammar/commands.data.ts";
import { parse } from "../grammar/parse.ts";
import type { Output } from "../io.ts";
import { operationsTable } from "../operations.data.ts";
import { createPrinter } from "./printer.ts";

const id = "copilot-spaces/list-for-org";
const spaces = [
  {
    number: 3,
    name: "Planning",
    base_role: "reader",
    updated_at: "2026-11-18T12:00:00Z",
    owner: { login: "a", id: 1 },
  },
  {
    number: 12,
    name: "Größe\t1\\2",
    base_role: null,
    updated_at: "2026-11-20T11:59:50Z",
    owner: { login: "b", id: 2 },
  },
];
const terminal = { terminal: true, id, env: { NO_COLOR: "1" } } as const;
const pipe = { id } as const;
const list = "space list --org octo-org";

/** What a list prints that comes in these pages. */
async function pages(line: string, parts: readonly (readonly unknown[])[], options: PrintOptions): Promise<string> {
  const { printer, io } = await printerFor(line, options);
  const items = printer.items();
  for (const part of parts) await items.write(part);
  await items.end({ more: false });
  return io.stdout.text;
}

describe("a terminal", () => {
  it("gets a table with a header and times as people say them", async () => {
    expect(await printed(list, { spaces }, terminal)).toBe(
      [
        "NUMBER  NAME        BASE ROLE  UPDATED AT",
        "3       Planning    reader     2 days ago",
        "12      Größe\\t1\\2             just now",
        "",
      ].join("\n"),
    );
  });

  it("gets no column that nothing stands in", async () => {
    const text = await printed(list, { spaces: [{ number: 1, name: "a" }] }, terminal);
    expect(text).toBe("NUMBER  NAME\n1       a\n");
  });

  it("that does not know how wide it is gets 80 columns", async () => {
    const text = await printed(list, { spaces: [{ number: 1, name: "x".repeat(90) }] }, { ...terminal, columns: 0 });
    expect(text.split("\n")[1]).toHaveLength(80);
  });

  it("gets one table of all pages, with columns as wide as the widest value of any", async () => {
    const text = await pages(list, [[{ number: 1, name: "a" }], [{ number: 100_000, name: "b" }]], terminal);
    expect(text).toBe("NUMBER  NAME\n1       a\n100000  b\n");
  });

  it("is told on standard error that a list is empty", async () => {
    const { printer, io } = await printerFor(list, terminal);
    await printer.one({ spaces: [] });
    expect([io.stdout.text, io.stderr.text]).toEqual(["", "There are none.\n"]);
  });

  it("gets one thing as a list of its fields", async () => {
    const data = {
      id: 84,
      number: 3,
      name: "Planning",
      owner: { login: "octo-org", id: 1 },
      description: null,
      api_url: "https://api.github.com/x",
      html_url: "https://github.com/x",
      updated_at: "2026-11-20T11:00:00Z",
      general_instructions: `${"word ".repeat(20)}\n\nlast`,
      resources_attributes: [{ id: 1, resource_type: "free_text", metadata: { name: "n", text: "t" } }],
    };
    const text = await printed("space get org:a/3", data, { ...terminal, id: "copilot-spaces/get-for-org" });
    expect(text).toBe(
      [
        "number                3",
        "name                  Planning",
        "updated_at            1 hour ago, 2026-11-20T11:00:00Z",
        "id                    84",
        "owner                 octo-org",
        "html_url              https://github.com/x",
        "general_instructions  word word word word word word word word word word word",
        "                      word word word word word word word word word",
        "",
        "                      last",
        "resources_attributes  1 free_text n t",
        "",
      ].join("\n"),
    );
  });

  it("is filled at any width, and never beyond", async () => {
    const names = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("日本語".repeat(9), "👨‍👩‍👧".repeat(9)));
    const { displayWidth } = await import("./table/display-width.ts");
    const space = fc.record({ number: fc.nat(), name: names, base_role: names, general_instructions: names });
    await fc.assert(
      fc.asyncProperty(fc.array(space, { minLength: 1 }), fc.integer({ min: 20, max: 120 }), async (items, columns) => {
        const options = { ...terminal, columns };
        for (const text of [
          await printed(list, { spaces: items }, options),
          await printed("space get org:a/1", items[0], { ...options, id: "copilot-spaces/get-for-org" }),
        ]) {
          for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("gets nothing that it obeys besides our own colours, in any format", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\u001b[31m", "\u009b2J", "\u202e", "\u001b]52;c;A\u0007"),
    );
    const value = fc.dictionary(fc.oneof(text, fc.constantFrom("name", "number", "base_role")), text);
    const formats = ["-o table", "-o tsv", "-o json", "-o ndjson", "-o yaml", "--jq .[]|.name?,."];
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(...formats), async (item, format) => {
        const options = { terminal: true, id } as const;
        const shown = [
          await printed(`${list} ${format}`, { spaces: [item, item] }, options),
          await printed(`space get org:a/1 ${format}`, item, { ...options, id: "copilot-spaces/get-for-org" }),
        ].join("");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of our own colours.
        const rest = shown.replace(/\u001b\[(1|2|22|31|32|39)m/g, "");
        expect(rest).not.toMatch(/[^\P{Cc}\t\n]|[\p{Bidi_Control}]/u);
      }),
      { numRuns: 150 },
    );
  });

  it("is coloured where the environment allows", async () => {
    const data = { spaces: [{ number: 1 }] };
    expect(await printed(list, data, { terminal: true, id })).toBe(
      "\u001b[1mNUMBER\u001b[22m\n\u001b[32m1\u001b[39m\n",
    );
    for (const env of [{ NO_COLOR: "1" }, { TERM: "dumb" }]) {
      expect(await printed(list, data, { terminal: true, id, env })).toBe("NUMBER\n1\n");
    }
    expect(await printed(`${list} -o table`, data, { id, env: { CLICOLOR_FORCE: "1" } })).toContain("\u001b[1m");
  });

  it("gets three dots where the locale has no ellipsis", async () => {
    const options = { ...terminal, columns: 20, env: { NO_COLOR: "1", LANG: "C" } };
    const text = await printed(list, { spaces: [{ number: 1, name: "x".repeat(50) }] }, options);
    expect(text).toContain("xxx...");
    expect(text).not.toContain("…");
  });
});

describe("a pipe", () => {
  it("gets the same columns separated by tabs, with nothing cut, and times as they came", async () => {
    expect(await printed(list, { spaces }, pipe)).toBe(
      "3\tPlanning\treader\t2026-11-18T12:00:00Z\n12\tGröße\\t1\\\\2\t\t2026-11-20T11:59:50Z\n",
    );
  });

  it("gets rows of as many fields as there are columns, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.dictionary(fc.constantFrom("number", "name"), fc.jsonValue())), async (items) => {
        const lines = (await printed(list, { spaces: items }, pipe)).split("\n").slice(0, -1);
        expect(lines.map((line) => line.split("\t").length)).toEqual(items.map(() => 4));
      }),
    );
  });

  it("gets a row for one thing", async () => {
    const text = await printed("space get org:a/3", spaces[0], { id: "copilot-spaces/get-for-org" });
    expect(text).toBe("3\tPlanning\treader\t2026-11-18T12:00:00Z\n");
  });

  it("gets a table where one is asked for, without relative times", async () => {
    expect(await printed(`${list} -o table`, { spaces: [spaces[0]] }, pipe)).toContain("2026-11-18T12:00:00Z");
  });
});

describe("--json", () => {
  it("prints a list as one array, in whatever pages it comes", async () => {
    const json = fc.array(fc.array(fc.dictionary(fc.string(), fc.jsonValue())));
    const parsed = json.map((value): unknown[][] => JSON.parse(JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(parsed, fc.boolean(), async (parts, tty) => {
        const items: unknown[] = parts.flat();
        const options = { id, terminal: tty };
        expect(JSON.parse(await pages(`${list} --json`, parts, options))).toEqual(items);
        expect(load(await pages(`${list} -o yaml`, parts, options))).toEqual(items);
        const lines = (await pages(`${list} -o ndjson`, parts, options)).split("\n").slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(items);
      }),
      { numRuns: 100 },
    );
  });

  it("is laid out on a terminal and compact in a pipe", async () => {
    expect(await printed(`${list} --json`, { spaces: [{ a: { b: 1 } }, {}] }, terminal)).toBe(
      '[\n  {\n    "a": {\n      "b": 1\n    }\n  },\n  {}\n]\n',
    );
    expect(await printed(`${list} --json`, { spaces: [{ a: { b: 1 } }, {}] }, pipe)).toBe('[{"a":{"b":1}},{}]\n');
    expect(await printed(`${list} --json`, { spaces: [] }, pipe)).toBe("[]\n");
  });

  it("prints the named fields, those inside others in their place", async () => {
    expect(await printed(`${list} --json number,owner.login,owner.id`, { spaces }, pipe)).toBe(
      '[{"number":3,"owner":{"login":"a","id":1}},{"number":12,"owner":{"login":"b","id":2}}]\n',
    );
    const one = { id: "copilot-spaces/get-for-org" };
    const data = { resources_attributes: [{ id: 1, metadata: { name: "n", text: "t" } }, { id: 2 }] };
    expect(await printed("space get org:a/1 --json resources_attributes.metadata.name", data, one)).toBe(
      '{"resources_attributes":[{"metadata":{"name":"n"}},{}]}\n',
    );
  });

  it("refuses a field that is not there, naming those that are", async () => {
    await expect(printerFor(`${list} --json=number,nope`, pipe)).rejects.toMatchObject({
      exit: "usage",
      message: 'There is no field "nope".',
      hints: [expect.stringContaining("Fields: id, number, name,")],
    });
    await expect(printerFor(`${list} --json=owner.nope`, pipe)).rejects.toMatchObject({
      message: 'There is no field "nope" in owner.',
      hints: [expect.stringContaining("owner.login")],
    });
    await expect(printerFor(`${list} --json=,`, pipe)).rejects.toMatchObject({ exit: "usage" });
  });

  it("refuses a field that the answer does not have, where the document does not know the answer", async () => {
    await expect(printed("config list --json=name,nope", [{ name: "owner" }], {})).rejects.toMatchObject({
      exit: "usage",
      hints: ["Fields: name"],
    });
  });

  it("prints nothing where nothing came back", async () => {
    expect(await printed("space delete org:a/1 --json", undefined, { id: "copilot-spaces/delete-for-org" })).toBe("");
  });

  it("prints the API's answer as it came with cps api, unless it is to be taken apart", async () => {
    const api = "api GET /orgs/octo-org/copilot-spaces";
    expect(await printed(api, { spaces: [{ number: 1 }] }, pipe)).toBe('{"spaces":[{"number":1}]}\n');
    expect(await printed(`${api} --jq .spaces[].number`, { spaces: [{ number: 1 }] }, pipe)).toBe("1\n");
    expect(await printed(`${api} -o ndjson`, { spaces: [{ number: 1 }] }, pipe)).toBe('{"number":1}\n');
    expect(await printed(`${api} --json=number`, { spaces: [{ number: 1, name: "a" }] }, pipe)).toBe(
      '[{"number":1}]\n',
    );
  });
});

describe("yaml", () => {
  it("quotes strings that would be read as something else, and escapes what a terminal obeys", async () => {
    const item = { a: "yes", b: "2026-01-02", c: "null", d: "1e3", e: "\u001b[31m\u202e", f: "\u{e0041}" };
    const text = await printed(
      "space get org:a/1 -o yaml",
      { ...item, e: "", f: "" },
      { id: "copilot-spaces/get-for-org" },
    );
    expect(text).toContain("a: 'yes'\nb: '2026-01-02'\nc: 'null'\nd: '1e3'\n");
    expect(load(await printed(`${list} -o yaml`, { spaces: [item] }, pipe))).toEqual([item]);
  });
});

describe("flags", () => {
  it.each([
    `${list} --json -o tsv`,
    `${list} --json=number -o yaml`,
    `${list} --jq . -o table`,
    `${list} --jq .[`,
    `${list} --jq nope`,
  ])("%s is refused before anything is sent", async (line) => {
    await expect(printerFor(line, pipe)).rejects.toMatchObject({ exit: "usage" });
  });

  it.each([`${list} --json -o ndjson`, `${list} --json --jq .`, `${list} --json -o json`])(
    "%s is fine",
    async (line) => {
      await expect(printerFor(line, pipe)).resolves.toBeDefined();
    },
  );
});

it("waits for a reader that is slower, item by item", async () => {
  const events: string[] = [];
  const waiting: (() => void)[] = [];
  const stdout: Output = {
    write: (text) => {
      events.push(text);
      return false;
    },
    once: (_, listener) => waiting.push(listener),
  };
  const parsed = parse(`${list} -o ndjson`.split(" "), commands);
  if (parsed.kind !== "invocation") throw new Error("no invocation");
  const context = { io: { ...captureIo(), stdout }, invocation: parsed.invocation };
  const printer = await createPrinter(context, operationsTable.operations[id]);
  const written = printer.items().write([1, 2]);
  await new Promise(setImmediate);
  expect(events).toEqual(["1\n"]);
  waiting.shift()?.();
  await new Promise(setImmediate);
  expect(events).toEqual(["1\n", "2\n"]);
  waiting.shift()?.();
  await written;
});

describe.each(Object.values(operationsTable.operations).filter(({ command }) => command))("$id", (operation) => {
  const data = exampleOf(operation.id);

  it("has an example that is printed for people and for pipes with all columns filled by some row", async () => {
    if (data === undefined) return;
    const line = "api GET /x";
    const text = await printed(`${line} -o table`, data, { id: operation.id, terminal: true, env: { NO_COLOR: "1" } });
    expect(text.trim()).not.toBe("");
    expect(text).not.toContain("[object Object]");
    expect(text).not.toContain("undefined");
    const row = await printed(`${line} -o tsv`, data, { id: operation.id });
    expect(row.split("\n")[0]?.split("\t")).toHaveLength(operation.command?.columns.length ?? 0);
  });
});
