// @vitest-environment jsdom
import { act, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { render } from "../../test/render.ts";
import { json, SpaceServer } from "../../test/space-server.ts";
import { type SpacesData, useSpaces } from "../index.ts";

const org = { org: "acme" };
const base = "/orgs/acme/copilot-spaces";
const five = () => new SpaceServer("a", "b", "c", "d", "e");

/** With every field looked at: otherwise TanStack renders only for those that a test has asked for. */
function useList(...args: Parameters<typeof useSpaces<SpacesData>>) {
  return { ...useSpaces(...args) };
}

const pagesOf = ({ data }: { readonly data: SpacesData | undefined }) =>
  data?.pages.map(({ items }) => items.map(({ name }) => name).join(""));

describe("a list in pages", () => {
  it("goes on by the cursors of the Link header until there is none", async () => {
    const server = five();
    const { result, settled } = render(server, () => useList({ ...org, per_page: 2 }));
    await settled();
    expect(result.current).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    await act(async () => void (await result.current.fetchNextPage()));
    await act(async () => void (await result.current.fetchNextPage()));
    await waitFor(() => expect(pagesOf(result.current)).toEqual(["ab", "cd", "e"]));
    expect(result.current.hasNextPage).toBe(false);
    expect(server.take()).toEqual([
      `GET ${base}?per_page=2`,
      `GET ${base}?per_page=2&after=2`,
      `GET ${base}?per_page=2&after=4`,
    ]);
  });

  it("begins where a cursor says, and goes both ways", async () => {
    const server = five();
    const { result, settled } = render(server, () => useList({ ...org, per_page: 2, after: "2" }));
    await settled();
    await act(async () => void (await result.current.fetchPreviousPage()));
    await act(async () => void (await result.current.fetchNextPage()));
    await waitFor(() => expect(pagesOf(result.current)).toEqual(["ab", "cd", "e"]));
    expect(server.take().map((request) => request.split("?")[1])).toEqual([
      "per_page=2&after=2",
      "per_page=2&before=2",
      "per_page=2&after=4",
    ]);
  });

  it("keeps as many pages as maxPages says", async () => {
    const server = five();
    const { result, settled } = render(server, () => useList({ ...org, per_page: 2 }, { maxPages: 2 }));
    await settled();
    await act(async () => void (await result.current.fetchNextPage()));
    await act(async () => void (await result.current.fetchNextPage()));
    await waitFor(() => expect(pagesOf(result.current)).toEqual(["cd", "e"]));
    await act(async () => void (await result.current.fetchPreviousPage()));
    await waitFor(() => expect(pagesOf(result.current)).toEqual(["ab", "cd"]));
    await act(async () => void (await result.current.fetchNextPage()));
    await waitFor(() => expect(pagesOf(result.current)).toEqual(["cd", "e"]));
    expect(result.current.error).toBeNull();
  });

  it("ends with an error where a cursor comes again, and sends nothing more", async () => {
    const server = five();
    const { result, settled } = render(server, () => useList({ ...org, after: "b" }));
    const link = { link: `<https://api.github.com${base}?after=b>; rel="next"` };
    server.next(/./, () => json({ spaces: [{ number: 1, name: "a" }] }, 200, link));
    await settled();
    server.take();
    await act(async () => void (await result.current.fetchNextPage()));
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(result.current.error).toMatchObject({
      name: "InvalidResponseError",
      message: "200 GET /orgs/{org}/copilot-spaces: the same cursor came twice.",
    });
    expect(pagesOf(result.current)).toEqual(["a"]);
    expect(server.take()).toEqual([]);
  });

  it("ends with the same error where that happens while all pages are fetched again", async () => {
    const server = five();
    const { result, settled } = render(server, () => useList({ ...org, per_page: 2 }));
    await settled();
    await act(async () => void (await result.current.fetchNextPage()));
    await act(async () => void (await result.current.fetchNextPage()));
    server.take();
    const link = { link: `<https://api.github.com${base}?after=2>; rel="next"` };
    for (let count = 0; count < 3; count++) {
      server.next(/./, () => json({ spaces: [] }, 200, link));
    }
    await act(async () => void (await result.current.refetch()));
    await waitFor(() => expect(result.current.error).toMatchObject({ name: "InvalidResponseError" }));
    expect(server.take()).toHaveLength(2);
    expect(pagesOf(result.current)).toEqual(["ab", "cd", "e"]);
  });

  it("ends with an error where a link leads elsewhere", async () => {
    const server = five();
    const link = { link: '<https://evil.example/?after=2>; rel="next"' };
    server.next(/./, () => json({ spaces: [] }, 200, link));
    const { result } = render(server, () => useList(org));
    await waitFor(() => expect(result.current.error).toMatchObject({ name: "InvalidResponseError" }));
  });
});
