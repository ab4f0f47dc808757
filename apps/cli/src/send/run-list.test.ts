import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagedSpaces } from "../../test/paged-spaces.ts";
import { canary, type Ran, runLine } from "../../test/run-line.ts";

const list = (flags: string, count: number) => {
  return runLine(`space list org:acme --json number ${flags}`.trim(), { answer: pagedSpaces(count) });
};
const numbersIn = ({ stdout }: Ran): number[] => JSON.parse(stdout).map(({ number }: { number: number }) => number);
const upTo = (last: number, first = 1) => Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
const queries = ({ requests }: Ran) => requests.map(({ url }) => new URL(url).search);

describe("how much of a list is shown", () => {
  it.each([
    ["", 100, 30, [""]],
    ["--limit 5", 100, 5, ["?per_page=5"]],
    ["--limit 30", 100, 30, [""]],
    ["--limit 31", 100, 31, ["?per_page=31"]],
    ["--limit 150", 200, 150, ["?per_page=100", "?per_page=100&after=c100%3D"]],
    ["--all", 201, 201, ["?per_page=100", "?per_page=100&after=c100%3D", "?per_page=100&after=c200%3D"]],
    ["--limit 4 --page-size 2", 9, 4, ["?per_page=2", "?per_page=2&after=c2%3D"]],
    ["--limit 3 --page-size 2", 9, 3, ["?per_page=2", "?per_page=2&after=c2%3D"]],
    ["--per-page 2", 3, 3, ["?per_page=2", "?per_page=2&after=c2%3D"]],
    ["--all", 0, 0, ["?per_page=100"]],
  ])("is what %j says of %i", async (flags, count, shown, asked) => {
    const ran = await list(flags, count);
    expect(ran.code).toBe(0);
    expect(numbersIn(ran)).toEqual(upTo(shown));
    expect(queries(ran)).toEqual(asked);
  });

  it("is what flags say, whatever the list, and the note tells how to see the rest", async () => {
    const request = fc.record({
      count: fc.nat({ max: 260 }),
      limit: fc.option(fc.integer({ min: 1, max: 260 })),
      size: fc.option(fc.integer({ min: 1, max: 100 })),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ count, limit, size }) => {
        const sizeFlag = size === null ? "" : ` --page-size ${size}`;
        const ran = await list((limit === null ? "--all" : `--limit ${limit}`) + sizeFlag, count);
        const shown = Math.min(count, limit ?? count);
        expect(numbersIn(ran)).toEqual(upTo(shown));
        // Not one request more than the items need.
        const pageSize = size ?? Math.min(limit ?? 100, 100);
        expect(ran.requests).toHaveLength(Math.max(1, Math.ceil(shown / pageSize)));
        const note = shown < count ? `Showing ${shown}, and there are more: --all shows all` : "";
        expect(ran.stderr).toContain(note);
        const goOn = /; (--after \S+) goes on from here\.\n$/.exec(ran.stderr)?.[1];
        expect(goOn !== undefined).toBe(shown < count && shown % pageSize === 0);
        if (goOn !== undefined) expect(numbersIn(await list(`${goOn} --all`, count))).toEqual(upTo(count, shown + 1));
        if (note === "") expect(ran.stderr).toBe("");
      }),
      { numRuns: 60 },
    );
  });

  it("goes towards the beginning with --before, page by page", async () => {
    const ran = await list("--before c9= --all --page-size 3", 20);
    expect(numbersIn(ran)).toEqual([6, 7, 8, 3, 4, 5, 1, 2]);
    expect(queries(ran)).toEqual(["?per_page=3&before=c9%3D", "?per_page=3&before=c6%3D", "?per_page=3&before=c3%3D"]);
    const cut = await list("--before c9= --limit 3", 20);
    expect(numbersIn(cut)).toEqual([6, 7, 8]);
    expect(cut.stderr).toBe("Showing 3, and there are more: --all shows all; --before c6= goes on from here.\n");
    expect(numbersIn(await list("--before c6= --all", 20))).toEqual(upTo(5));
  });

  it.each([
    "--limit 0",
    "--limit -1",
    "--limit 1.5",
    "--limit x",
    "--limit 1 --all",
    "--page-size 0",
    "--page-size 101",
  ])("is refused as %s before anything is sent", async (flags) => {
    const { code, stdout, requests } = await list(flags, 5);
    expect([code, stdout, requests]).toEqual([2, "", []]);
  });
});

describe("a list that comes in pages", () => {
  it("is printed as it arrives", async () => {
    const answer = pagedSpaces(500);
    const written: number[] = [];
    const ran = await runLine("space list org:acme --all -o ndjson --json number", {
      answer: (request, _, io) => {
        written.push(io.stdout.text.split("\n").length - 1);
        return answer(request);
      },
    });
    expect(ran.stdout.split("\n")).toHaveLength(501);
    expect(written).toEqual([0, 100, 200, 300, 400]);
  });

  it("ends with what there is where the same cursor comes twice", async () => {
    const link = '<https://api.github.com/orgs/acme/copilot-spaces?after=again>; rel="next"';
    const ran = await runLine("space list org:acme --all -o tsv", {
      answer: (_, order) => Response.json({ spaces: [{ number: order, name: "N" }] }, { headers: { link } }),
    });
    expect([ran.code, ran.requests.length]).toEqual([1, 2]);
    expect(ran.stdout).toBe("1\tN\t\t\n2\tN\t\t\n");
    expect(ran.stderr).toContain("the same cursor came twice");
  });

  it.each([
    "https://evil.example/orgs/acme/copilot-spaces?after=c1",
    "http://api.github.com/orgs/acme/copilot-spaces?after=c1",
    "https://api.github.com.evil.example/orgs/acme/copilot-spaces?after=c1",
    "//evil.example/orgs/acme/copilot-spaces?after=c1",
  ])("is not followed to %s", async (address) => {
    const headers = { link: `<${address}>; rel="next"` };
    const ran = await runLine("space list org:acme --all --json", {
      answer: () => Response.json({ spaces: [{ number: 1 }] }, { headers }),
    });
    expect(ran.requests.map(({ url }) => new URL(url).origin)).toEqual(["https://api.github.com"]);
    expect(ran.code).toBe(1);
    expect(ran.stdout + ran.stderr).not.toContain(canary);
  });

  it("says how far it is on a terminal, and takes that away", async () => {
    const { io } = await runLine("space list org:acme --all", { answer: pagedSpaces(250), terminal: ["stderr"] });
    expect(io.stderr.text).toContain("100 …");
    expect(io.stderr.text.endsWith("\r\u001b[K")).toBe(true);
    const short = await runLine("space list org:acme", { answer: pagedSpaces(3), terminal: true });
    expect(short.stderr).toBe("");
  });
});
