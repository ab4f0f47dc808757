import { describe, expect, it, onTestFinished } from "vitest";
import {
  type Answer,
  byteByByte,
  closeBeforeHead,
  endless,
  type HostileServer,
  json,
  raw,
  redirect,
  resetBeforeHead,
  resetMidBody,
  respond,
  silence,
  stallInHead,
  stallMidBody,
  startHostileServer,
  text,
  textOf,
  truncated,
} from "../hostile-server/index.ts";
import { CANARY_TOKEN, runPiped } from "./built-command.ts";

const space = { number: 5, name: "Launch", html_url: "https://github.com/copilot/spaces/acme/5" };
const body = JSON.stringify(space);
const jsonType = { "content-type": "application/json" };
const get = ["space", "get", "org:acme/5", "--json", "number"];
const create = ["space", "create", "--org", "acme", "--name", "Launch", "--json", "number"];
const once = ["--retries", "0"];

async function startServer(...answers: readonly Answer[]): Promise<HostileServer> {
  const server = await startHostileServer();
  onTestFinished(() => server.close());
  server.answer(...answers);
  return server;
}

const lines = ({ requests }: HostileServer) => requests.map(({ method, target }) => `${method} ${target}`);

/** What holds of every failure: one JSON object on standard error, without a stack and without the token. */
function expectOneError({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) {
  expect(stdout).toBe("");
  expect(stderr).not.toMatch(/\n +at |<html|canary/i);
  return JSON.parse(stderr).error;
}

const broken: readonly (readonly [string, () => Answer])[] = [
  ["a reset before the head", () => resetBeforeHead()],
  ["an end before the head", () => closeBeforeHead()],
  ["a reset in the body", () => resetMidBody({ headers: jsonType, body })],
  ["a body that is cut short", () => truncated({ headers: jsonType, body })],
  ["half a status line", () => raw("HTTP/1.1 20")],
  ["something else than HTTP", () => raw("SSH-2.0-OpenSSH_9.9\r\n")],
];

describe.each(broken)("%s", (_, fault) => {
  it("ends a command with 1, and says where the request went", async () => {
    const server = await startServer(fault());
    const ran = await runPiped([...get, ...once], server);
    const error = expectOneError(ran);
    expect([ran.code, error.exit_code, error.status]).toEqual([1, 1, null]);
    expect(error.hints.join("\n")).toContain(server.url);
  });

  it("is made up for by sending a read again", async () => {
    const server = await startServer(fault(), fault(), json(200, space));
    expect(await runPiped(get, server)).toEqual({ code: 0, stdout: '{"number":5}\n', stderr: "" });
    expect(server.requests).toHaveLength(3);
  });

  it("never has anything created twice", async () => {
    const server = await startServer(fault());
    const ran = await runPiped(create, server);
    expect(expectOneError(ran).hints.join("\n")).toContain("It may have arrived all the same");
    expect([ran.code, lines(server)]).toEqual([1, ["POST /orgs/acme/copilot-spaces"]]);
  });
});

describe("a server that is slow", () => {
  it("is waited for byte by byte", async () => {
    const server = await startServer(byteByByte({ headers: jsonType, body }));
    expect(await runPiped(get, server)).toEqual({ code: 0, stdout: '{"number":5}\n', stderr: "" });
  });

  it.each([
    ["before it says anything", silence()],
    ["in the head", stallInHead()],
    ["in the body", stallMidBody({ headers: jsonType, body })],
    ["in a body without an end", endless({ headers: jsonType })],
  ])("is given up on when the time is over: %s", async (_where, fault) => {
    const server = await startServer(fault);
    const ran = await runPiped([...get, ...once, "--timeout", "0.5"], server);
    expect([ran.code, expectOneError(ran).exit]).toEqual([1, "failed"]);
  });
});

describe("an answer that is not the API's", () => {
  const page = "<!doctype html><html><h1>Bad gateway</h1><script>alert(1)</script></html>";

  it.each([
    [200, 1],
    [301, 1],
    [404, 3],
    [403, 4],
    [502, 5],
    [422, 6],
    [429, 7],
  ])("ends a command by its status, HTML or not: %i with %i", async (status, code) => {
    const server = await startServer(text(status, page, "text/html"));
    const ran = await runPiped([...get, ...once], server);
    expect([ran.code, expectOneError(ran).status]).toEqual([code, status]);
  });

  it.each([
    ["no JSON", text(200, "{")],
    ["nothing", respond({ headers: jsonType })],
    ["broken UTF-8", respond({ headers: jsonType, body: Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d) })],
    ["deep nesting", text(200, "[".repeat(100_000))],
    ["another kind of success", json(299, "x")],
  ])("ends a command with 1 where it is %s", async (_what, answer) => {
    const ran = await runPiped([...get, ...once], await startServer(answer));
    expectOneError(ran);
    expect(ran.code).toBe(1);
  });

  it.each([null, 5, "text", [], {}, { number: null, name: [1], owner: 7 }])(
    "is shown for what it is, without a stack: %j",
    async (data) => {
      for (const format of ["table", "tsv", "json", "yaml"]) {
        const server = await startServer(json(200, data));
        const ran = await runPiped(["space", "get", "org:acme/5", "-o", format], server);
        expect(ran.stderr).not.toMatch(/\n +at |unexpected/);
        if (format === "json" && ran.code === 0) expect(JSON.parse(ran.stdout)).toEqual(data);
      }
    },
  );
});

describe("another origin", () => {
  /** What must hold whatever a command makes of it: neither the token nor what was to be sent gets there. */
  function expectNothingOf(elsewhere: HostileServer) {
    for (const request of elsewhere.requests) {
      expect(request.head).not.toMatch(/canary|authorization/i);
      expect([request.method, textOf(request)]).toEqual(["GET", ""]);
    }
  }

  it.each([301, 302, 303, 307, 308])("gets nothing by a %i", async (status) => {
    for (const args of [get, create, ["space", "delete", "org:acme/5", "--yes"], ["api", "GET", "/user"]]) {
      const elsewhere = await startHostileServer(() => json(200, { number: 666, login: "mallory" }));
      onTestFinished(() => elsewhere.close());
      const server = await startServer(redirect(status, `${elsewhere.url}/orgs/acme/copilot-spaces/5`));
      const ran = await runPiped([...args, ...once], server);
      expectNothingOf(elsewhere);
      expect(ran.stdout + ran.stderr).not.toContain(CANARY_TOKEN);
      if (args === create) expect([ran.code, elsewhere.requests.length]).toEqual([1, 0]);
    }
  });

  it("gets nothing by a Link", async () => {
    const elsewhere = await startHostileServer(() => json(200, { spaces: [] }));
    onTestFinished(() => elsewhere.close());
    const link = `<${elsewhere.url}/orgs/acme/copilot-spaces?after=x>; rel="next"`;
    const server = await startServer(json(200, { spaces: [space] }, { link }));
    const ran = await runPiped(["space", "list", "org:acme", "--all"], server);
    expect([ran.code, elsewhere.connections, lines(server)]).toEqual([
      1,
      0,
      ["GET /orgs/acme/copilot-spaces?per_page=100"],
    ]);
  });

  it("gets nothing by what an answer says of where things are", async () => {
    const elsewhere = await startHostileServer(() => json(200, space));
    onTestFinished(() => elsewhere.close());
    const lies = {
      ...space,
      html_url: elsewhere.url,
      api_url: elsewhere.url,
      url: elsewhere.url,
      name: "cs",
      state: "Queued",
    };
    const server = await startHostileServer(({ method }) =>
      json(method === "POST" ? 201 : 200, method === "POST" ? lies : { ...lies, state: "Available" }),
    );
    onTestFinished(() => server.close());
    const ran = await runPiped(["codespace", "create", "octo-org/app#7", "--wait"], server);
    expect([ran.code, elsewhere.connections]).toEqual([0, 0]);
    expect(lines(server)).toEqual(["POST /repos/octo-org/app/pulls/7/codespaces", "GET /user/codespaces/cs"]);
  });

  it("is never where an error's address leads", async () => {
    const elsewhere = await startHostileServer(() => json(200, space));
    onTestFinished(() => elsewhere.close());
    const server = await startServer(json(404, { message: "Not Found", documentation_url: `${elsewhere.url}/docs` }));
    const ran = await runPiped([...get, "--web"], server);
    expect([ran.code, elsewhere.connections]).toEqual([3, 0]);
  });
});

describe("a list that breaks off", () => {
  it("leaves the pages that came, and the code of what happened", async () => {
    const page = (number: number, origin: string) =>
      json(200, { spaces: [{ number, name: "x" }] }, { link: `<${origin}/x?after=${number}>; rel="next"` });
    const server = await startServer();
    server.answer(page(1, server.url), page(2, server.url), resetMidBody({ headers: jsonType, body }));
    const ran = await runPiped(
      ["space", "list", "org:acme", "--all", "-o", "ndjson", "--json", "number", ...once],
      server,
    );
    expect([ran.code, ran.stdout]).toEqual([1, '{"number":1}\n{"number":2}\n']);
    expect(JSON.parse(ran.stderr).error.exit).toBe("failed");
  });
});
