import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  closeBeforeHead,
  createMovableClock,
  drip,
  endless,
  type HostileServer,
  headerOf,
  json,
  raw,
  redirect,
  resetBeforeHead,
  resetDuringRequest,
  resetMidBody,
  respond,
  silence,
  stallInHead,
  stallMidBody,
  startHostileServer,
  text,
  textOf,
  truncated,
} from "./index.ts";

let server: HostileServer;
beforeEach(async () => {
  server = await startHostileServer();
});
afterEach(() => server.close());

/** Sends bytes and returns everything that comes back until the connection ends, and how it ended. */
function exchange(bytes: string): Promise<{ received: string; ending: string }> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("latin1");
    socket.on("data", (data) => {
      received += data;
    });
    socket.on("error", (error: NodeJS.ErrnoException) => resolve({ received, ending: error.code ?? error.message }));
    socket.on("close", () => resolve({ received, ending: "FIN" }));
  });
}

const GET = "GET /x HTTP/1.1\r\nhost: h\r\n\r\n";
const POST = "POST /x HTTP/1.1\r\nhost: h\r\ncontent-length: 5\r\n\r\nhello";

describe("the answers of a hostile server", () => {
  it("come in the order of the queue, then from the handler", async () => {
    server.handle((request) => json(200, { handled: request.target }));
    server.answer(json(201, 1), text(500, "<p>", "text/html"));
    const answers = await Promise.all([1, 2, 3].map((n) => fetch(`${server.url}/${n}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201, 500]);
  });

  it("send exactly the bytes that raw() is given", async () => {
    const bytes = "HTTP/1.1 200 OK\r\nx: \x01\r\n\r\n";
    server.answer(raw(bytes));
    expect(await exchange(GET)).toEqual({ received: bytes, ending: "FIN" });
  });

  it("send headers in order, duplicates included", async () => {
    server.answer(
      respond({
        headers: [
          ["Link", "<a>"],
          ["link", "<b>"],
        ],
        body: "ü",
      }),
    );
    const { received } = await exchange(GET);
    expect(received).toBe(
      "HTTP/1.1 200 Scripted\r\nLink: <a>\r\nlink: <b>\r\ncontent-length: 2\r\nconnection: close\r\n\r\n\xc3\xbc",
    );
  });

  it("send no length with a status that has no body", async () => {
    server.answer(respond({ status: 204 }));
    expect((await exchange(GET)).received).toBe("HTTP/1.1 204 Scripted\r\nconnection: close\r\n\r\n");
  });

  it("redirect with and without a location", async () => {
    server.answer(redirect(307, "/y"), redirect(308));
    expect((await exchange(GET)).received).toContain("\r\nlocation: /y\r\n");
    expect((await exchange(GET)).received).not.toContain("location");
  });

  it("keep the connection open when asked to", async () => {
    server.answer(respond({ keepAlive: true }), respond());
    expect((await exchange(GET + GET)).received.split("HTTP/1.1").length - 1).toBe(2);
    expect(server.connections).toBe(1);
  });
});

describe("the faults of a hostile server", () => {
  it.each([
    ["resetBeforeHead", resetBeforeHead(), "", "ECONNRESET"],
    ["resetDuringRequest", resetDuringRequest(), "", "ECONNRESET"],
    ["closeBeforeHead", closeBeforeHead(), "", "FIN"],
    ["resetMidBody", resetMidBody({ body: "0123456789" }), "01234", "ECONNRESET"],
    ["truncated", truncated({ body: "0123456789" }), "01234", "FIN"],
  ] as const)("%s ends the connection as it says", async (_name, fault, body, ending) => {
    server.answer(fault);
    const answer = await exchange(POST);
    expect(answer.ending).toBe(ending);
    expect(answer.received.split("\r\n\r\n")[1] ?? "").toBe(body);
    expect(server.requests.length).toBe(1);
  });

  it.each([
    ["silence", silence(), "stalled-before-head"],
    ["stallInHead", stallInHead(), "stalled-before-head"],
    ["stallMidBody", stallMidBody({ body: "0123456789" }), "stalled-in-body"],
  ] as const)("%s hangs until the client hangs up", async (_name, fault, state) => {
    server.answer(fault);
    const hangUp = new AbortController();
    const call = fetch(server.url, { signal: hangUp.signal }).then((response) => response.text());
    await server.received(1);
    await expect.poll(() => server.states).toEqual([state]);
    hangUp.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    await server.emptied();
  });

  it("sends a dripping body byte by byte, as the clock moves", async () => {
    const clock = createMovableClock();
    server.answer(drip({ body: "abc" }, { clock, every: 1_000 }));
    const response = await fetch(server.url);
    const body = response.text();
    for (const _byte of "abc") {
      await expect.poll(() => clock.pending.length).toBe(1);
      await clock.advance(1_000);
    }
    expect(await body).toBe("abc");
  });

  it("stops an endless body when the client hangs up", async () => {
    server.answer(endless({ status: 500 }));
    const response = await fetch(server.url);
    expect(response.status).toBe(500);
    await response.body?.cancel();
    await server.emptied();
  });
});

describe("the records of a hostile server", () => {
  it("hold every request with its body, in order of arrival", async () => {
    server.handle(() => respond());
    await fetch(`${server.url}/a?q=1`, { method: "POST", body: "one", headers: { "X-Case": "kept" } });
    await fetch(`${server.url}/b`);
    expect(server.requests.map(({ order, method, target, complete }) => ({ order, method, target, complete }))).toEqual(
      [
        { order: 1, method: "POST", target: "/a?q=1", complete: true },
        { order: 2, method: "GET", target: "/b", complete: true },
      ],
    );
    expect(server.requests.map(textOf)).toEqual(["one", ""]);
    expect(server.requests.map((request) => headerOf(request, "x-case"))).toEqual(["kept", undefined]);
  });

  it("tell a request that arrived whole from one that was cut off", async () => {
    server.answer(resetDuringRequest());
    await exchange(POST.slice(0, -2));
    expect(server.requests.map(({ complete }) => complete)).toEqual([false]);
  });

  it("are waited for by received()", async () => {
    server.handle(() => respond());
    const both = server.received(2);
    await Promise.all([fetch(server.url), fetch(server.url)]);
    await both;
    expect(server.requests.length).toBe(2);
  });
});

describe("the end of a hostile server", () => {
  it("leaves no connection behind, whatever it was at", async () => {
    server.answer(silence());
    const call = fetch(server.url);
    await server.received(1);
    await server.close();
    await expect(call).rejects.toThrow("fetch failed");
    expect(server.states).toEqual([]);
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    server = await startHostileServer();
  });

  it("reports a request that had no answer, which the client got as a 418", async () => {
    expect((await fetch(`${server.url}/surprise`)).status).toBe(418);
    await expect(server.close()).rejects.toThrow("no answer for request 1: GET /surprise");
    server = await startHostileServer();
  });

  it("reports a mistake in an answer", async () => {
    server.answer(() => Promise.reject(new Error("my mistake")));
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    await expect(server.close()).rejects.toThrow("my mistake");
    server = await startHostileServer();
  });
});
