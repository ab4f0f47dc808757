import { describe, expect, it } from "vitest";
import { start } from "../../../test/sandbox/start.ts";

const list = "GET /orgs/octo-org/copilot-spaces";
const space = "GET /orgs/octo-org/copilot-spaces/3";

describe("the hour's requests", () => {
  it("are counted down, for each account, and begin again when the hour is over", async () => {
    const sandbox = start({ limits: { perHour: 2 } });
    const remaining = async (who: string) => (await sandbox.send(who, list)).headers.get("x-ratelimit-remaining");
    expect([await remaining("octocat"), await remaining("octocat"), await remaining("defunkt")]).toEqual([
      "1",
      "0",
      "1",
    ]);
    const refused = await sandbox.send("octocat", list);
    expect(refused).toMatchObject({ status: 403, body: { message: "API rate limit exceeded for user ID 1." } });
    expect(refused.headers.get("x-ratelimit-used")).toBe("2");
    const reset = Number(refused.headers.get("x-ratelimit-reset")) * 1000;
    expect(reset).toBe(sandbox.clock.now() + 3_600_000);
    sandbox.clock.set(reset);
    expect((await sandbox.send("octocat", list)).status).toBe(200);
  });

  it("are 60 for all who have no token", async () => {
    const sandbox = start();
    const { headers } = await sandbox.fetch("https://api.github.com/user");
    expect(headers.get("x-ratelimit-limit")).toBe("60");
    expect(headers.get("x-ratelimit-remaining")).toBe("59");
  });

  it("have no end where there is no limit", async () => {
    const sandbox = start({ limits: "none" });
    for (let count = 0; count < 3; count += 1) {
      expect((await sandbox.send("octocat", list)).headers.get("x-ratelimit-remaining")).toBe("4999");
    }
  });
});

describe("the secondary limits", () => {
  it("count a write as five reads, and say how long to wait", async () => {
    const sandbox = start({ limits: { pointsPerMinute: 6 } });
    expect((await sandbox.send("octocat", list)).status).toBe(200);
    const body = { name: "Renamed" };
    expect((await sandbox.send("octocat", "PUT /orgs/octo-org/copilot-spaces/3", body)).status).toBe(200);
    sandbox.clock.advance(20_000);
    const refused = await sandbox.send("octocat", list);
    expect(refused).toMatchObject({ status: 429, body: { message: expect.stringMatching(/secondary rate limit/) } });
    expect(refused.headers.get("retry-after")).toBe("40");
    sandbox.clock.advance(40_000);
    expect((await sandbox.send("octocat", list)).status).toBe(200);
  });

  it("count requests at once", async () => {
    const sandbox = start({ limits: { atOnce: 1 } });
    const create = () => sandbox.send("octocat", "POST /users/octocat/copilot-spaces", { name: "A" });
    const statuses = (await Promise.all([create(), create()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 429]);
    expect((await create()).status).toBe(201);
  });

  it("are GitHub's where that is asked for", async () => {
    const sandbox = start({ limits: "github" });
    for (let count = 0; count < 180; count += 1)
      await sandbox.send("octocat", "PUT /users/octocat/copilot-spaces/1", {});
    expect((await sandbox.send("octocat", list)).status).toBe(429);
  });
});

describe("a version of an answer", () => {
  it("is answered with 304 as long as it is the same, which does not count", async () => {
    const sandbox = start();
    const first = await sandbox.send("octocat", space);
    const headers = { "if-none-match": String(first.headers.get("etag")) };
    const again = await sandbox.send("octocat", space, undefined, headers);
    expect(again).toMatchObject({ status: 304, body: "" });
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(again.headers.get("x-ratelimit-used")).toBe("1");
    await sandbox.send("defunkt", "PUT /orgs/octo-org/copilot-spaces/3", { name: "New" });
    expect((await sandbox.send("octocat", space, undefined, headers)).status).toBe(200);
  });

  it.each(["*", '"x", W/"y", ETAG', "etag without W/"])("is recognized in %s", async (form) => {
    const sandbox = start();
    const etag = String((await sandbox.send("octocat", space)).headers.get("etag"));
    const header = form === "etag without W/" ? etag.replace("W/", "") : form.replace("ETAG", etag);
    expect((await sandbox.send("octocat", space, undefined, { "if-none-match": header })).status).toBe(304);
  });
});

describe("every answer", () => {
  it("has a request id of its own, the API's version and the time", async () => {
    const sandbox = start();
    const answers = [await sandbox.send("octocat", list), await sandbox.send("octocat", "GET /nowhere")];
    const names = answers.map(({ headers }) => headers.get("x-github-request-id"));
    expect(new Set(names).size).toBe(2);
    expect(names[0]).toMatch(/^([0-9A-F]{4,}:){4}[0-9A-F]{4,}$/);
    expect(answers[0]?.headers.get("x-github-api-version-selected")).toBe("2026-03-10");
    expect(answers[0]?.headers.get("date")).toBe("Wed, 01 Jan 2025 12:00:00 GMT");
  });

  it.each(["2022-01-01", "x", ""])("to the version %j is 400", async (version) => {
    const answer = await start().send("octocat", list, undefined, { "x-github-api-version": version });
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(/not supported/) } });
  });

  it("speaks of the host that was asked", async () => {
    const sandbox = start();
    const urls = async (origin: string) => {
      const { body } = await sandbox.send("octocat", `GET ${origin}/orgs/octo-org/copilot-spaces/3`);
      return [body.api_url, body.html_url, body.creator.url];
    };
    expect(await urls("https://api.octocorp.ghe.com")).toEqual([
      "https://api.octocorp.ghe.com/organizations/1/copilot-spaces/3",
      "https://octocorp.ghe.com/copilot/spaces/octo-org/3",
      "https://api.octocorp.ghe.com/users/defunkt",
    ]);
    expect(await urls("http://localhost:4000")).toEqual([
      "http://localhost:4000/organizations/1/copilot-spaces/3",
      "https://github.com/copilot/spaces/octo-org/3",
      "http://localhost:4000/users/defunkt",
    ]);
  });

  it("to HEAD is that to GET without the body", async () => {
    const answer = await start().send("octocat", space.replace("GET", "HEAD"));
    expect(answer).toMatchObject({ status: 200, body: "" });
    expect(answer.headers.get("etag")).toBeTruthy();
  });

  it("is 404 where there is nothing, by whatever method", async () => {
    for (const request of [
      "GET /",
      "GET /nowhere",
      "PATCH /user",
      "POST /user",
      "GET /orgs//copilot-spaces",
      `${list}/`,
    ]) {
      const { status, body } = await start().send("octocat", request);
      expect([request, status, body.message]).toEqual([request, 404, "Not Found"]);
    }
  });
});
