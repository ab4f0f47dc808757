import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";

const create = "POST /orgs/octo-org/copilot-spaces";
const space = "/orgs/octo-org/copilot-spaces/3";

describe("a body", () => {
  it.each(["{", '{"name":', "nonsense", '{"name":"a"}}', "\u0000", "{'name':'a'}"])(
    "%j is no JSON: 400",
    async (body) => {
      expect(await start().send("octocat", create, body)).toMatchObject({
        status: 400,
        body: { message: "Problems parsing JSON", status: "400" },
      });
    },
  );

  it.each(["[]", "5", '"name"', "null", "", " "])("%j is no object: 400", async (body) => {
    expect(await start().send("octocat", create, body)).toMatchObject({
      status: 400,
      body: { message: "Body should be a JSON object" },
    });
  });

  it("is read whatever its media type says, as curl sends it", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await start().send("octocat", create, '{"name":"A"}', headers)).status).toBe(201);
  });

  it("of more than 10 MB is 413; one of 10 MB is answered, soon", async () => {
    const sandbox = start();
    const large = (size: number) => JSON.stringify({ name: "x".repeat(size - '{"name":""}'.length) });
    expect((await sandbox.send("octocat", create, large(10 * 2 ** 20))).status).toBe(201);
    expect((await sandbox.send("octocat", create, large(10 * 2 ** 20 + 1))).status).toBe(413);
  });

  it.each([
    ["a million unknown fields", `{${Array.from({ length: 500_000 }, (_, index) => `"f${index}":1`).join(",")}}`],
    [
      "a million entries",
      `{"name":"a","resources_attributes":[${Array.from({ length: 1_000_000 }, () => "1").join(",")}]}`,
    ],
    ["a million levels", `{"name":"a","description":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`],
  ])("of %s is refused with a short list of what is wrong", async (_, body) => {
    const answer = await start().send("octocat", create, body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.length).toBeLessThanOrEqual(100);
  });

  it("with a million levels where the document takes any object is kept without them", async () => {
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    const body = `{"metadata":{"text":"New","deep":${deep}}}`;
    const answer = await start().send("octocat", "PUT /orgs/octo-org/copilot-spaces/4/resources/2", body);
    expect(answer).toMatchObject({ status: 200, body: { metadata: { name: "notes.txt", text: "New" } } });
  });

  it.each(["__proto__", "constructor", "toString"])(
    "with the field %s changes nothing but what it says",
    async (name) => {
      const sandbox = start();
      const body = `{"metadata":{"${name}":{"polluted":1},"text":"New"}}`;
      const answer = await sandbox.send("octocat", "PUT /orgs/octo-org/copilot-spaces/4/resources/2", body);
      expect(answer.body.metadata).toEqual({ name: "notes.txt", text: "New" });
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
  );
});

describe("a URL", () => {
  it.each([
    "/orgs/%zz/copilot-spaces",
    "/orgs/%/copilot-spaces",
    "/orgs/%ff/copilot-spaces/1",
    "/orgs/a/copilot-spaces?after=%c3%28",
  ])("with a bad escape is 400: %s", async (path) => {
    const answer = await start().send("octocat", `GET ${path}`);
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(/percent escape/) } });
  });

  it.each(["x", "-1", "3.0", "0x3", "03", "9".repeat(40), "%33%20", "3;4", "constructor"])(
    "with the space number %s leads nowhere: 404",
    async (number) => {
      expect((await start().send("octocat", `GET /orgs/octo-org/copilot-spaces/${number}`)).status).toBe(404);
    },
  );

  it.each(["octo-org%2Fcopilot-spaces", "__proto__", "constructor", "%00", "%F0%9F%90%99", "..%2f"])(
    "with the organization %s leads nowhere: 404",
    async (org) => {
      expect((await start().send("octocat", `GET /orgs/${org}/copilot-spaces`)).status).toBe(404);
    },
  );

  it("may have escapes where none are needed", async () => {
    expect((await start().send("octocat", "GET /orgs/octo%2Dorg/copilot%2Dspaces/%33")).status).toBe(200);
  });
});

it("a client that takes no JSON is told so: 415", async () => {
  expect((await start().send("octocat", `GET ${space}`, undefined, { accept: "text/html" })).status).toBe(415);
  for (const accept of [
    "application/vnd.github+json",
    "application/vnd.github.v3+json",
    "application/json",
    "*/*",
    "text/html, */*;q=0.1",
    "",
  ]) {
    expect((await start().send("octocat", `GET ${space}`, undefined, { accept })).status).toBe(200);
  }
});

it("whatever is sent, the answer is one that the document knows, and a refusal changes nothing", async () => {
  const sandbox = start({ limits: "none" });
  const paths = [
    space,
    `${space}/resources`,
    `${space}/resources/124`,
    `${space}/collaborators/User/octocat`,
    "/users/octocat/copilot-spaces/2",
    "/users/octocat/copilot-spaces",
  ];
  const key = fc.constantFrom(
    "name",
    "base_role",
    "resources_attributes",
    "metadata",
    "resource_type",
    "role",
    "actor_type",
    "id",
    "_destroy",
    "text",
    "repository_id",
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("reader", "free_text", "User", 42, 124, true, null, "", -1, 1.5),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("PUT", "POST", "DELETE", "GET"),
      fc.constantFrom(...paths),
      fc.dictionary(key, value, { maxKeys: 4 }),
      async (method, path, body) => {
        const before = sandbox.snapshot();
        const sent = method === "GET" ? undefined : body;
        const { status } = await sandbox.send("defunkt", `${method} ${path}`, sent);
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(sandbox.snapshot()).toEqual(before);
        sandbox.reset();
      },
    ),
    { numRuns: 300 },
  );
});
