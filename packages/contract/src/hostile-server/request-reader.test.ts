import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerOf, type RecordedRequest, textOf } from "./recorded-request.ts";
import { RequestReader } from "./request-reader.ts";

/** Feeds the pieces to a reader; returns the requests with what was known of each when its head was there. */
function read(...pieces: string[]) {
  const requests: RecordedRequest[] = [];
  const completed: number[] = [];
  const reader = new RequestReader({
    connection: 1,
    nextOrder: () => requests.length + 1,
    events: {
      onHead: (request) => requests.push(request),
      onComplete: (request) => completed.push(request.order),
    },
  });
  for (const piece of pieces) reader.push(Buffer.from(piece));
  return { requests, completed, reading: reader.reading };
}

const POST = "POST /a%2Fb?x=%zz HTTP/1.1\r\nHost: h\r\ncontent-length: 5\r\n\r\n";
const CHUNKED =
  "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;ext=1\r\n!\r\n0\r\nTrailer: 1\r\n\r\n";

describe("RequestReader", () => {
  it("keeps the head byte for byte", () => {
    const { requests } = read(`${POST}hello`);
    expect(requests[0]).toMatchObject({ method: "POST", target: "/a%2Fb?x=%zz", head: POST, complete: true });
    expect(requests[0]?.headers).toEqual([
      ["Host", "h"],
      ["content-length", "5"],
    ]);
  });

  it("keeps a request that did not arrive whole, as far as it came", () => {
    const { requests, completed, reading } = read(`${POST}he`);
    expect(requests[0]?.complete).toBe(false);
    expect(requests.map(textOf)).toEqual(["he"]);
    expect(completed).toEqual([]);
    expect(reading).toBe(true);
  });

  it("reads a chunked body, with extensions and trailers", () => {
    const { requests, completed, reading } = read(CHUNKED);
    expect(requests.map(textOf)).toEqual(["hello!"]);
    expect(completed).toEqual([1]);
    expect(reading).toBe(false);
  });

  it("reads several requests on one connection", () => {
    const { requests } = read(`${POST}hello${CHUNKED}GET /last HTTP/1.1\r\n\r\n`);
    expect(requests.map(({ order, target, complete }) => [order, target, complete])).toEqual([
      [1, "/a%2Fb?x=%zz", true],
      [2, "/", true],
      [3, "/last", true],
    ]);
  });

  it("reads the same from any pieces", () => {
    const whole = `${POST}hello${CHUNKED}${POST}world`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: whole.length - 1 }), { maxLength: 20 }), (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge));
        const { requests, completed } = read(...pieces);
        expect(requests.map(textOf)).toEqual(["hello", "hello!", "world"]);
        expect(completed).toEqual([1, 2, 3]);
      }),
    );
  });
});

describe("headerOf", () => {
  const request = {
    headers: [
      ["X-A", "1"],
      ["x-a", "2"],
    ],
  } as const;

  it("ignores the case of names and joins duplicates", () => {
    expect(headerOf(request, "x-A")).toBe("1, 2");
  });

  it("is undefined for a header that was not sent", () => {
    expect(headerOf(request, "x-b")).toBeUndefined();
  });
});
