import { describe, expect, it } from "vitest";
import { json, type Step, scripted } from "../../test/answers.ts";
import { ManualClock } from "../../test/manual-clock.ts";
import { failure } from "../../test/tiny-client.ts";
import { createClient } from "../create-client.ts";
import type { ClientOptions } from "../options/client-options.ts";

const base = "https://api.github.com/orgs/octo-org/copilot-spaces";

function page(numbers: readonly number[], links: { next?: string; prev?: string } = {}): Response {
  const parts = [
    links.next !== undefined && `<${base}?per_page=2&after=${links.next}>; rel="next"`,
    links.prev !== undefined && `<${base}?per_page=2&before=${links.prev}>; rel="prev"`,
  ].filter((part) => part !== false);
  return json(
    { spaces: numbers.map((number) => ({ number })) },
    200,
    parts.length > 0 ? { link: parts.join(", ") } : {},
  );
}

function listing(steps: readonly Step[], options: ClientOptions = {}) {
  const { fetch, requests } = scripted(...steps);
  const client = createClient({ fetch, ...options });
  return { client, requests, queries: () => requests.map(({ url }) => new URL(url).search) };
}

const threePages = () => [
  page([1, 2], { next: "b" }),
  page([3, 4], { next: "c", prev: "a" }),
  page([5], { prev: "b2" }),
];

async function numbersOf(items: AsyncIterable<{ number: number }>): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { number } of items) {
    numbers.push(number);
  }
  return numbers;
}

describe("a list", () => {
  it("is the first page where it is awaited", async () => {
    const { client, requests } = listing(threePages());
    expect(await client.spaces.list({ org: "octo-org", per_page: 2 })).toEqual({
      items: [{ number: 1 }, { number: 2 }],
      next: "b",
      previous: undefined,
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.url).toBe(`${base}?per_page=2`);
  });

  it("is every item where it is iterated", async () => {
    const { client, queries } = listing(threePages());
    expect(await numbersOf(client.spaces.list({ org: "octo-org", per_page: 2 }))).toEqual([1, 2, 3, 4, 5]);
    expect(queries()).toEqual(["?per_page=2", "?per_page=2&after=b", "?per_page=2&after=c"]);
  });

  it("is a user's too", async () => {
    const { client, requests } = listing([page([1])]);
    expect(await numbersOf(client.spaces.list({ username: "octocat" }))).toEqual([1]);
    expect(requests[0]?.url).toBe("https://api.github.com/users/octocat/copilot-spaces");
  });

  it("comes page by page, each with its cursors", async () => {
    const { client } = listing(threePages());
    const cursors = [];
    for await (const { next, previous } of client.spaces.list({ org: "octo-org" }).pages()) {
      cursors.push([previous, next]);
    }
    expect(cursors).toEqual([
      [undefined, "b"],
      ["a", "c"],
      ["b2", undefined],
    ]);
  });

  it("sends nothing before somebody waits for it, and no page that nobody asks for", async () => {
    const { client, requests } = listing(threePages());
    const list = client.spaces.list({ org: "octo-org" });
    expect(requests).toHaveLength(0);
    for await (const { number } of list) {
      if (number === 2) {
        break;
      }
    }
    expect(requests).toHaveLength(1);
  });

  it("asks for the first page once, whether awaited or iterated", async () => {
    const { client, requests } = listing(threePages());
    const list = client.spaces.list({ org: "octo-org" });
    await list;
    await list.withResponse();
    expect(await numbersOf(list)).toEqual([1, 2, 3, 4, 5]);
    expect(requests).toHaveLength(3);
  });

  it("goes on from a cursor", async () => {
    const { client, queries } = listing(threePages().slice(1));
    expect(await numbersOf(client.spaces.list({ org: "octo-org", after: "b" }))).toEqual([3, 4, 5]);
    expect(queries()).toEqual(["?after=b", "?after=c"]);
  });

  it("goes back from a cursor", async () => {
    const steps = [page([3, 4], { next: "x", prev: "a" }), page([1, 2], { next: "y" })];
    const { client, queries } = listing(steps);
    expect(await numbersOf(client.spaces.list({ org: "octo-org", before: "c", per_page: 2 }))).toEqual([3, 4, 1, 2]);
    expect(queries()).toEqual(["?before=c&per_page=2", "?before=a&per_page=2"]);
  });

  it("has the whole answer of its first page", async () => {
    const { client } = listing(threePages());
    const answer = await client.spaces.list({ org: "octo-org" }).withResponse();
    expect(answer).toMatchObject({ status: 200, data: { next: "b" }, attempts: 1 });
    expect(answer.response.headers.get("link")).toContain("after=b");
  });

  it("takes a relative link, and keeps a cursor as it is", async () => {
    const link = '<?after=a%2Bb%3D%3D&per_page=1>; rel="next"';
    const { client, queries } = listing([json({ spaces: [] }, 200, { link }), page([1])]);
    expect(await numbersOf(client.spaces.list({ org: "octo-org" }))).toEqual([1]);
    expect(queries()[1]).toBe("?after=a%2Bb%3D%3D");
  });

  it("takes nothing but the cursor from a link", async () => {
    const link = '<https://api.github.com/admin/delete-everything?after=b&per_page=100&force=true>; rel="next"';
    const { client, requests } = listing([json({ spaces: [] }, 200, { link }), page([1])]);
    await numbersOf(client.spaces.list({ org: "octo-org", per_page: 5 }));
    expect(requests[1]?.url).toBe(`${base}?per_page=5&after=b`);
  });
});

describe("a list that would go wrong", () => {
  it.each([
    ["another origin", '<https://evil.example/?after=b>; rel="next"'],
    ["another port", '<https://api.github.com:8443/?after=b>; rel="next"'],
    ["another scheme", '<http://api.github.com/?after=b>; rel="next"'],
    ["no cursor", '<https://api.github.com/?page=2>; rel="next"'],
    ["an empty cursor", '<https://api.github.com/?after=>; rel="next"'],
    ["no address", '<http://[>; rel="next"'],
    ["a bad link backwards", '<https://evil.example/?before=b>; rel="prev"'],
    ["no link", "next"],
    ["a megabyte of <", "<".repeat(1_000_000)],
  ])("ends with a typed error: %s", async (_, link) => {
    const { client, requests } = listing([json({ spaces: [] }, 200, { link })]);
    const error = await failure(client.spaces.list({ org: "octo-org" }));
    expect(error).toMatchObject({ name: "InvalidResponseError", status: 200, route: "GET /orgs/{org}/copilot-spaces" });
    expect(String(error).length).toBeLessThan(200);
    expect(requests).toHaveLength(1);
  });

  it("ends with a typed error where a cursor comes again", async () => {
    for (const steps of [
      [page([1], { next: "b" })],
      [page([1], { next: "b" }), page([2], { next: "c" }), page([3], { next: "b" })],
    ]) {
      const { client, requests } = listing(steps);
      expect(await failure(numbersOf(client.spaces.list({ org: "octo-org" })))).toMatchObject({
        name: "InvalidResponseError",
        message: expect.stringContaining("the same cursor came twice"),
      });
      expect(requests.length).toBeLessThan(4);
    }
    const { client, requests } = listing([page([1], { next: "b" })]);
    await failure(numbersOf(client.spaces.list({ org: "octo-org", after: "b" })));
    expect(requests).toHaveLength(1);
  });

  it.each([{}, { spaces: null }, { spaces: {} }, []])(
    "ends with a typed error where there is no list: %j",
    async (body) => {
      const { client } = listing([json(body)]);
      expect(await failure(client.spaces.list({ org: "octo-org" }))).toMatchObject({ name: "InvalidResponseError" });
    },
  );

  it("fails at the page that fails, after the items before it", async () => {
    const { client } = listing([page([1, 2], { next: "b" }), json({ message: "Not Found" }, 404)]);
    const seen: number[] = [];
    const error = await failure(
      (async () => {
        for await (const { number } of client.spaces.list({ org: "octo-org" })) {
          seen.push(number);
        }
      })(),
    );
    expect(error).toMatchObject({ name: "ApiError", status: 404 });
    expect(seen).toEqual([1, 2]);
  });
});

describe("the deadline of a list", () => {
  const slow = (response: Response, clock: ManualClock) => () =>
    new Promise<Response>((resolve) => clock.schedule(() => resolve(response), 25_000));

  it("is for all its pages", async () => {
    const clock = new ManualClock();
    let cursor = 0;
    const step: Step = () => slow(page([++cursor], { next: `${cursor}` }), clock)();
    const { client } = listing([step], { clock });
    const error = await clock.until(failure(numbersOf(client.spaces.list({ org: "octo-org" }))));
    expect(error).toMatchObject({ name: "TimeoutError", limit: "deadline", milliseconds: 120_000 });
    expect(cursor).toBe(5);
    expect(clock.now()).toBe(Date.parse("2026-11-20T10:02:00Z"));
  });

  it("does not count the caller's own time", async () => {
    const clock = new ManualClock();
    const { client } = listing(
      threePages().map((response) => slow(response, clock)),
      { clock, deadline: 80_000 },
    );
    const pages = client.spaces.list({ org: "octo-org" }).pages();
    for (let count = 0; count < 3; count++) {
      expect(await clock.until(pages.next())).toMatchObject({ done: false });
      await clock.advance(3_600_000);
    }
    expect(await pages.next()).toMatchObject({ done: true });
  });

  it("ends with an abort between two pages", async () => {
    const controller = new AbortController();
    const { client, requests } = listing(threePages());
    const pages = client.spaces.list({ org: "octo-org" }, { signal: controller.signal }).pages();
    await pages.next();
    controller.abort("enough");
    expect(await failure(pages.next())).toBe("enough");
    expect(requests).toHaveLength(1);
  });
});
