import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, json, resetBeforeHead } from "../hostile-server/index.ts";
import { createWorld, type World } from "./world.ts";

const ORG = { org: "octo-org" };
const PATH = "/orgs/octo-org/copilot-spaces";

const numbered = (number: number) => ({ id: number, number, name: `Space ${number}` });

const queryOf = (target: string) => Object.fromEntries(new URL(target, "http://h").searchParams);

/**
 * Serves `count` spaces, two a page, as GitHub does: opaque cursors in `Link`, both directions, other query parameters
 * kept. Its cursors hold what has to be encoded.
 */
function pagesOf(count: number, origin: string): (request: { target: string }) => Answer {
  const cursor = (index: number) => `Y3Vyc29y+${index}/==&`;
  const indexOf = (text: string) => Number(/\d+(?=\/==&$)/.exec(text)?.[0]);
  return ({ target }) => {
    const { after, before, per_page = "2" } = queryOf(target);
    const size = Number(per_page);
    const start = after !== undefined ? indexOf(after) : before !== undefined ? Math.max(indexOf(before) - size, 0) : 0;
    const end = Math.min(start + size, count);
    const link = (rel: string, name: string, index: number) =>
      `<${origin}${PATH}?${new URLSearchParams({ per_page, [name]: cursor(index) })}>; rel="${rel}"`;
    const links = [
      ...(start > 0 ? [link("prev", "before", start)] : []),
      ...(end < count ? [link("next", "after", end)] : []),
    ];
    const spaces = Array.from({ length: end - start }, (_, index) => numbered(start + index));
    return json(200, { spaces }, links.length > 0 ? { link: links.join(", ") } : {});
  };
}

/** Reads every item; stops asking after so many requests, because a hostile `Link` may never end. */
async function numbersOf(world: World, options: { per_page?: number; after?: string } = {}) {
  const numbers: number[] = [];
  for await (const { number } of world.client().spaces.list({ ...ORG, ...options })) {
    numbers.push(number);
    if (world.server.requests.length > 50) throw new Error("The list does not end");
  }
  return numbers;
}

/** A first page with this `Link`, and after it whatever is asked for, without one. */
function withLink(world: World, link: string | readonly string[]) {
  const pairs = [link].flat().map((value): readonly [string, string] => ["link", value]);
  world.server.answer(json(200, { spaces: [numbered(0)] }, pairs));
  world.server.handle(() => json(200, { spaces: [numbered(1)] }));
}

describe("a list of pages", () => {
  it.each([0, 1, 2, 3, 7])("of %d items gives each once, in order", async (count) => {
    await using world = await createWorld();
    world.server.handle(pagesOf(count, world.server.url));
    expect(await world.run(numbersOf(world))).toMatchObject({
      ok: true,
      value: Array.from({ length: count }, (_, i) => i),
    });
    expect(world.server.requests.length).toBe(Math.max(Math.ceil(count / 2), 1));
  });

  it("asks every page for the size that the first was asked for", async () => {
    await using world = await createWorld();
    world.server.handle(pagesOf(7, world.server.url));
    await world.run(numbersOf(world, { per_page: 3 }));
    expect(world.server.requests.map(({ target }) => queryOf(target)["per_page"])).toEqual(["3", "3", "3"]);
  });

  it("gives the first page when it is awaited, and asks for no other", async () => {
    await using world = await createWorld();
    world.server.handle(pagesOf(7, world.server.url));
    const outcome = await world.run(world.client().spaces.list(ORG));
    expect(outcome).toMatchObject({ ok: true, value: { items: [numbered(0), numbered(1)] } });
    expect(outcome).toMatchObject({ value: { next: expect.any(String) } });
    expect(world.server.requests.length).toBe(1);
  });

  it("goes on from a cursor, in another client too, and back again", async () => {
    await using world = await createWorld();
    world.server.handle(pagesOf(6, world.server.url));
    const read = async () => {
      const first = await world.client().spaces.list(ORG);
      const second = await world.client().spaces.list({ ...ORG, ...(first.next && { after: first.next }) });
      const back = await world.client().spaces.list({ ...ORG, ...(second.previous && { before: second.previous }) });
      return [first, second, back].map(({ items }) => items.map(({ number }) => number));
    };
    expect(await world.run(read())).toMatchObject({
      ok: true,
      value: [
        [0, 1],
        [2, 3],
        [0, 1],
      ],
    });
  });

  it("walks backwards from a cursor, page by page", async () => {
    await using world = await createWorld();
    world.server.handle(pagesOf(6, world.server.url));
    const read = async () => {
      const seen: (readonly number[])[] = [];
      for await (const { items } of world
        .client()
        .spaces.list({ ...ORG, before: "Y3Vyc29y+6/==&" })
        .pages()) {
        seen.push(items.map(({ number }) => number));
        if (seen.length > 10) break;
      }
      return seen;
    };
    expect(await world.run(read())).toMatchObject({
      ok: true,
      value: [
        [4, 5],
        [2, 3],
        [0, 1],
      ],
    });
  });

  it("gives the same items when it is read a second time", async () => {
    await using world = await createWorld();
    world.server.handle(pagesOf(5, world.server.url));
    const readTwice = async () => {
      const list = world.client().spaces.list(ORG);
      const seen: number[] = [];
      for await (const { number } of list) seen.push(number);
      for await (const { number } of list) seen.push(number);
      return seen;
    };
    expect(await world.run(readTwice())).toMatchObject({ ok: true, value: [0, 1, 2, 3, 4, 0, 1, 2, 3, 4] });
  });

  it("sends nothing before it is awaited or read", async () => {
    await using world = await createWorld();
    world.client().spaces.list(ORG);
    await world.quiet();
    expect(world.traffic.calls).toBe(0);
  });

  it("asks for nothing more once the caller stops", async () => {
    await using world = await createWorld();
    world.server.handle(pagesOf(100, world.server.url));
    const readThree = async () => {
      for await (const { number } of world.client().spaces.list(ORG)) if (number === 2) break;
    };
    await world.run(readThree());
    expect(world.server.requests.length).toBe(2);
  });

  it("that breaks off has given what came before, and can be resumed", async () => {
    await using world = await createWorld();
    const serve = pagesOf(6, world.server.url);
    const broken = (target: string) => queryOf(target)["after"]?.includes("4");
    world.server.handle((request) => (broken(request.target) ? resetBeforeHead() : serve(request)));
    const seen: number[] = [];
    let resumeAt: string | undefined;
    const read = async () => {
      for await (const { items, next } of world.client().spaces.list(ORG).pages()) {
        seen.push(...items.map(({ number }) => number));
        resumeAt = next;
      }
    };
    expect(await world.run(read())).toMatchObject({ ok: false, error: { name: "NetworkError" } });
    expect(seen).toEqual([0, 1, 2, 3]);
    world.server.handle(serve);
    expect(await world.run(numbersOf(world, { after: resumeAt ?? "" }))).toMatchObject({ ok: true, value: [4, 5] });
  });

  it("goes on after an empty page in the middle", async () => {
    await using world = await createWorld();
    const link = { link: `<${world.server.url}${PATH}?after=b>; rel="next"` };
    world.server.answer(json(200, { spaces: [] }, link), json(200, { spaces: [numbered(1)] }));
    expect(await world.run(numbersOf(world))).toMatchObject({ ok: true, value: [1] });
  });

  it.each([{}, { spaces: null }, { spaces: {} }, { spaces: "x" }, []])(
    "whose page is %j ends with a typed error",
    async (page) => {
      await using world = await createWorld();
      world.server.answer(json(200, page));
      const outcome = await world.run(numbersOf(world));
      expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError", status: 200 } });
    },
  );
});

describe("a Link header", () => {
  it.each([
    ["relative to the origin", () => `<${PATH}?after=c1>; rel="next"`],
    ["without quotes", ({ server }: World) => `<${server.url}${PATH}?after=c1>; rel=next`],
    ["with several rels in one", ({ server }: World) => `<${server.url}${PATH}?after=c1>; rel="last next"`],
    ["with its rel in capitals", ({ server }: World) => `<${server.url}${PATH}?after=c1>; REL="NEXT"`],
    [
      "with other parameters around",
      ({ server }: World) => `<${server.url}${PATH}?after=c1>; title="a, b; rel=x"; rel="next"; type=x`,
    ],
    ["with a comma in its address", ({ server }: World) => `<${server.url}${PATH}?x=a,b&after=c1>; rel="next"`],
    ["with spaces everywhere", ({ server }: World) => `  <${server.url}${PATH}?after=c1>  ;  rel = "next"  `],
    [
      "after others",
      ({ server }: World) => `<${server.url}/x>; rel="first", <${server.url}${PATH}?after=c1>; rel="next"`,
    ],
    [
      "with escaped quotes in another parameter",
      ({ server }: World) => `<${server.url}${PATH}?after=c1>; title="a \\" b"; rel="next"`,
    ],
    ["after an empty member", ({ server }: World) => `, ,<${server.url}${PATH}?after=c1>; rel="next"`],
  ])("%s is understood", async (_name, link) => {
    await using world = await createWorld();
    withLink(world, link(world));
    expect(await world.run(numbersOf(world))).toMatchObject({ ok: true, value: [0, 1] });
    expect(world.server.requests.map(({ target }) => queryOf(target)["after"])).toEqual([undefined, "c1"]);
  });

  it("sent twice is understood as one", async () => {
    await using world = await createWorld();
    withLink(world, [`<${world.server.url}/x>; rel="first"`, `<${world.server.url}${PATH}?after=c1>; rel="next"`]);
    expect(await world.run(numbersOf(world))).toMatchObject({ ok: true, value: [0, 1] });
  });

  it("gives its cursor and nothing else: neither its path nor its other parameters are followed", async () => {
    await using world = await createWorld();
    withLink(world, `<${world.server.url}/user/keys?per_page=1&after=c1&admin=1>; rel="next"`);
    await world.run(numbersOf(world));
    const [, second] = world.server.requests;
    if (second !== undefined) {
      expect(second.target.split("?")[0]).toBe(PATH);
      expect(queryOf(second.target)).toEqual({ after: "c1" });
    }
  });

  it.each([
    ["to another origin", ({ elsewhere }: World) => `<${elsewhere.url}${PATH}?after=c1>; rel="next"`],
    [
      "to another scheme",
      ({ server }: World) => `<${server.url.replace("http", "https")}${PATH}?after=c1>; rel="next"`,
    ],
    ["to javascript:", () => `<javascript:after=c1>; rel="next"`],
    ["to a host behind a user", ({ server }: World) => `<${server.url}@evil.invalid/?after=c1>; rel="next"`],
    ["without a scheme to another host", () => `<//evil.invalid${PATH}?after=c1>; rel="next"`],
  ])("%s ends with a typed error, and nothing goes there", async (_name, link) => {
    await using world = await createWorld();
    withLink(world, link(world));
    expect(await world.run(numbersOf(world))).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
    expect(world.server.requests.length).toBe(1);
    expect(world.elsewhere.requests).toEqual([]);
  });

  it.each([
    ["the same cursor for ever", () => "c1"],
    ["two cursors in turn", (order: number) => `c${order % 2}`],
    ["ten cursors in turn", (order: number) => `c${order % 10}`],
  ])("with %s ends with a typed error", async (_name, cursor) => {
    await using world = await createWorld();
    world.server.handle(({ order }) =>
      json(
        200,
        { spaces: [numbered(order)] },
        { link: `<${world.server.url}${PATH}?after=${cursor(order)}>; rel="next"` },
      ),
    );
    const outcome = await world.run(numbersOf(world));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
    expect(world.server.requests.length).toBeLessThanOrEqual(12);
  });

  it("that repeats the cursor which the caller began with ends with a typed error", async () => {
    await using world = await createWorld();
    withLink(world, `<${world.server.url}${PATH}?after=mine>; rel="next"`);
    const outcome = await world.run(numbersOf(world, { after: "mine" }));
    expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidResponseError" } });
    expect(world.server.requests.length).toBe(1);
  });

  it("with 15 kB of < over the wire ends, without another request", async () => {
    await using world = await createWorld();
    withLink(world, "<".repeat(15_000));
    await world.run(numbersOf(world));
    expect(world.server.requests.length).toBe(1);
  });

  /** Runtimes differ in how long a header may be: these go past them, straight to what reads the header. */
  const megabyte = 2 ** 20;
  it.each([
    ["<", "<".repeat(megabyte)],
    ["<>;", "<>;".repeat(megabyte / 3)],
    ["spaces", `<x>${" ".repeat(megabyte)}`],
    ["quotes", `<x>; rel=${'"'.repeat(megabyte)}`],
    ["backslashes", `<x>; rel="${"\\".repeat(megabyte)}`],
    ["links with an open quote behind a backslash", '<x>\\"'.repeat(megabyte / 5)],
    ["links with an open quote", '<x>;a="'.repeat(megabyte / 7)],
    ["commas", ",".repeat(megabyte)],
    ["semicolons", `<x>${";".repeat(megabyte)}`],
    ["rel=", `<x>${"; rel=".repeat(megabyte / 6)}`],
    ["<x>; rel=prev,", "<x>; rel=prev,".repeat(megabyte / 14)],
    ["equals signs", `<x>; rel${"=".repeat(megabyte)}`],
  ])("of a megabyte of %s takes linear time", async (_name, link) => {
    await using world = await createWorld();
    const fetch = async () => Response.json({ spaces: [numbered(0)] }, { headers: { link } });
    const read = async () => {
      const numbers: number[] = [];
      for await (const { number } of world.client({ fetch }).spaces.list(ORG)) numbers.push(number);
      return numbers;
    };
    // Quadratic time on a megabyte is an hour: the test would run out of time.
    const outcome = await world.run(read());
    if (outcome.ok) expect(outcome.value).toEqual([0]);
    else expect(outcome.error).toMatchObject({ name: "InvalidResponseError" });
  });

  it("of any text ends the list or goes on within it, and never throws anything untyped", async () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      ";",
      ",",
      '"',
      "\\",
      "rel=",
      "next",
      "prev",
      " ",
      "?after=c1",
      "%zz",
      "/x",
      "=",
      "'",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        await using world = await createWorld();
        withLink(world, pieces.join(""));
        const outcome = await world.run(numbersOf(world));
        if (!outcome.ok) expect(outcome.error).toMatchObject({ name: "InvalidResponseError" });
        for (const { target } of world.server.requests) expect(target.split("?")[0]).toBe(PATH);
        expect(world.elsewhere.requests).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
