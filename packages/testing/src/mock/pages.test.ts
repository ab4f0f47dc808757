import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spacesDocument } from "../../test/spaces-document.ts";
import { type Mock, startMock } from "./start-mock.ts";

describe("pages", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ document: spacesDocument() });
  });
  afterAll(() => mock.close());

  async function page(url: string, headers: Record<string, string> = {}): Promise<{ numbers: number[]; links: Links }> {
    const response = await fetch(url, { headers: { authorization: "Bearer any", ...headers } });
    expect(response.headers.get("sl-violations")).toBeNull();
    const { spaces } = await response.json();
    return { numbers: spaces.map((each: { number: number }) => each.number), links: links(response) };
  }

  it("lead from the first to the last and back by Link alone", async () => {
    const first = await page(`${mock.url}/orgs/a/spaces`);
    expect(first.numbers).toEqual([1, 2]);
    expect(Object.keys(first.links)).toEqual(["next"]);

    const second = await page(first.links.next ?? "");
    expect(second.numbers).toEqual([3]);
    expect(Object.keys(second.links)).toEqual(["prev", "first"]);

    expect(await page(second.links.prev ?? "")).toEqual(first);
    expect(await page(second.links.first ?? "")).toEqual(first);
  });

  it("link to the origin that was asked, whatever the document's example says", async () => {
    const localhost = mock.url.replace("127.0.0.1", "localhost");
    const { links } = await page(`${localhost}/orgs/a/spaces`);
    expect(links.next).toMatch(new RegExp(`^${localhost}/orgs/a/spaces\\?after=`));
  });

  it("keep the other parameters of the request", async () => {
    const { links } = await page(`${mock.url}/orgs/a%2Fb/spaces?per_page=2`);
    expect(links.next).toMatch(/\/orgs\/a%2Fb\/spaces\?per_page=2&after=[\w%]+$/);
  });

  it("have cursors that a URL must escape", async () => {
    const { links } = await page(`${mock.url}/orgs/a/spaces`);
    expect(new URL(links.next ?? "").searchParams.get("after")).toMatch(/=$/);
  });

  it("have the Link of their own place when asked for by name", async () => {
    const second = await page(`${mock.url}/orgs/a/spaces`, { prefer: "example=second-page" });
    expect(second.numbers).toEqual([3]);
    expect(Object.keys(second.links)).toEqual(["prev", "first"]);
  });

  it("have no Link on an example without items, and none on an error", async () => {
    expect(await page(`${mock.url}/orgs/a/spaces`, { prefer: "example=empty" })).toEqual({ numbers: [], links: {} });
    const headers = { authorization: "Bearer any", prefer: "code=404" };
    const missing = await fetch(`${mock.url}/orgs/a/spaces`, { headers });
    expect(missing.status).toBe(404);
    expect(missing.headers.get("link")).toBeNull();
  });

  it.each(["after=Y3Vyc29yOjk%3D", "before=made-up", "after=a&after=b"])(
    "refuse a cursor of nobody: %s",
    async (query) => {
      const headers = { authorization: "Bearer any" };
      const response = await fetch(`${mock.url}/orgs/a/spaces?${query}`, { headers });
      expect(response.status).toBe(400);
      expect(response.headers.get("sl-violations")).toContain("unknown-cursor");
    },
  );
});

type Links = Partial<Record<string, string>>;

function links(response: Response): Links {
  const matches = (response.headers.get("link") ?? "").matchAll(/<([^>]+)>; rel="(\w+)"/g);
  return Object.fromEntries([...matches].map(([, url, relation]) => [relation, url]));
}
