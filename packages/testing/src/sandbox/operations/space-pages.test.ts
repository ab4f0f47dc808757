import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, start, type TestSandbox } from "../../../test/sandbox/start.ts";

const list = "/users/octocat/copilot-spaces";

describe("pages of spaces", () => {
  it("lead to each other in both directions, on the request's own origin, and keep its other parameters", async () => {
    const sandbox = start();
    const first = await sandbox.send("octocat", `GET http://localhost:1234${list}?per_page=2&x=a%20b`);
    expect(Object.keys(links(first))).toEqual(["next"]);
    expect(links(first)["next"]).toMatch(
      /^http:\/\/localhost:1234\/users\/octocat\/copilot-spaces\?per_page=2&x=a\+b&after=/,
    );
    const second = await sandbox.send("octocat", `GET ${links(first)["next"]}`);
    expect(numbersOf(second)).toEqual([3, 5]);
    expect(Object.keys(links(second))).toEqual(["prev", "first"]);
    expect(numbersOf(await sandbox.send("octocat", `GET ${links(second)["prev"]}`))).toEqual(numbersOf(first));
    expect(numbersOf(await sandbox.send("octocat", `GET ${links(second)["first"]}`))).toEqual(numbersOf(first));
  });

  it("hold what lies between two cursors", async () => {
    const query = `after=${cursor(1)}&before=${cursor(5)}`;
    expect(numbersOf(await start().send("octocat", `GET ${list}?${query}`))).toEqual([2, 3]);
  });

  it("beyond the end are empty, and lead back", async () => {
    const sandbox = start();
    const beyond = await sandbox.send("octocat", `GET ${list}?after=${cursor(9)}&per_page=3`);
    expect(numbersOf(beyond)).toEqual([]);
    expect(numbersOf(await sandbox.send("octocat", `GET ${links(beyond)["prev"]}`))).toEqual([2, 3, 5]);
    const ahead = await sandbox.send("octocat", `GET ${list}?before=${cursor(1)}`);
    expect(numbersOf(ahead)).toEqual([]);
    expect(numbersOf(await sandbox.send("octocat", `GET ${links(ahead)["next"]}`))).toEqual([1, 2, 3, 5]);
  });

  it("have no Link where there is only one", async () => {
    expect((await start().send("octocat", `GET ${list}`)).headers.get("link")).toBeNull();
  });

  it.each(["nonsense", "%F0%9F%90%99", btoa("cursor:v2:x"), btoa("cursor:v1:2")])(
    "know their own cursors, and refuse %s",
    async (text) => {
      const answer = await start().send("octocat", `GET ${list}?after=${text}`);
      expect(answer).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("after is not a cursor") },
      });
    },
  );

  it.each(["0", "101", "x", "-1", "1.5", ""])("have from 1 to 100 items, not %j", async (size) => {
    const answer = await start().send("octocat", `GET ${list}?per_page=${size}`);
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining("per_page must be") } });
  });

  it("show every space that was there all the time exactly once, whatever comes and goes meanwhile", async () => {
    const step = fc.oneof(
      fc.constant({ does: "create" as const }),
      fc.record({ does: fc.constant("delete" as const), number: fc.integer({ min: 1, max: 20 }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom("next" as const, "prev" as const),
        fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 10 }),
        async (size, direction, meanwhile) => {
          const sandbox = start({ seed: manySpaces(12) });
          const stayed = new Set((await allNumbers(sandbox)).filter((number) => number <= 12));
          const seen: number[] = [];
          const begin = direction === "next" ? `per_page=${size}` : `per_page=${size}&before=${cursor(999)}`;
          const queue = [...meanwhile];
          for (let next: string | undefined = `${list}?${begin}`; next !== undefined; ) {
            const page = await sandbox.send("octocat", `GET ${next}`);
            seen.push(...numbersOf(page));
            for (const gone of await comeAndGo(sandbox, queue.shift() ?? [])) stayed.delete(gone);
            next = links(page)[direction];
          }
          expect(seen).toHaveLength(new Set(seen).size);
          expect(seen).toEqual(expect.arrayContaining([...stayed]));
        },
      ),
      { numRuns: 40 },
    );
  });
});

type Step = { readonly does: "create" } | { readonly does: "delete"; readonly number: number };

/** Creates and deletes spaces; says which are gone. */
async function comeAndGo(sandbox: TestSandbox, steps: readonly Step[]): Promise<number[]> {
  const gone: number[] = [];
  for (const step of steps) {
    if (step.does === "create") await sandbox.send("octocat", `POST ${list}`, { name: "New" });
    else if ((await sandbox.send("octocat", `DELETE ${list}/${step.number}`)).status === 204) gone.push(step.number);
  }
  return gone;
}

function manySpaces(count: number) {
  return {
    users: [{ login: "octocat" }],
    spaces: Array.from({ length: count }, (_, index) => ({ owner: "octocat", name: `Space ${index + 1}` })),
  };
}

async function allNumbers(sandbox: TestSandbox): Promise<number[]> {
  return numbersOf(await sandbox.send("octocat", `GET ${list}?per_page=100`));
}

function numbersOf({ body }: Answer): number[] {
  return body.spaces.map(({ number }: { number: number }) => number);
}

function links({ headers }: Answer): Record<string, string> {
  const entries = (headers.get("link") ?? "").matchAll(/<([^>]+)>; rel="(\w+)"/g);
  return Object.fromEntries([...entries].map(([, url = "", rel = ""]) => [rel, url]));
}

function cursor(number: number): string {
  return encodeURIComponent(btoa(`cursor:v2:${number}`));
}
