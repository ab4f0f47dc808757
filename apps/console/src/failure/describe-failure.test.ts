import { createClient, type Fetch } from "@copilot-spaces/client";
import { expect, it } from "vitest";
import { describeFailure } from "./describe-failure.ts";

const scene = { baseUrl: "https://api.github.com", tokenKind: "classic", online: true } as const;

async function failWith(fetch: Fetch, call: "read" | "write" = "read"): Promise<unknown> {
  const client = createClient({ fetch, retry: { limit: 0 } });
  const path = { org: "octo-org", space_number: 3 };
  return (call === "read" ? client.spaces.get(path) : client.spaces.update(path, { name: "x" })).catch(
    (error: unknown) => error,
  );
}

const lose: Fetch = () => Promise.reject(new TypeError("fetch failed"));

it("tells a server that is down from a network that is", async () => {
  const error = await failWith(lose);
  expect(describeFailure(error, scene).title).toBe("The server did not answer");
  expect(describeFailure(error, { ...scene, online: false }).title).toBe("There is no network");
});

it("warns that a change may have arrived", async () => {
  const { reasons } = describeFailure(await failWith(lose, "write"), scene);
  expect(reasons.join(" ")).toContain("It may have arrived all the same");
  expect(describeFailure(await failWith(lose), scene).reasons.join(" ")).not.toContain("arrived");
});

it("says that a page of HTML is not the API's", async () => {
  const error = await failWith(
    async () => new Response("<h1>Hello</h1>", { headers: { "content-type": "text/html" } }),
  );
  const { title, advice } = describeFailure(error, scene);
  expect(title).toBe("200: this is not what the API answers with");
  expect(advice).toEqual(["Does https://api.github.com lead to GitHub's API?"]);
});

it("says that nothing was sent", async () => {
  const client = createClient({ fetch: lose });
  const error = await client.spaces.get({ org: "..", space_number: 3 }).catch((reason: unknown) => reason);
  expect(describeFailure(error, scene).title).toBe("Nothing was sent");
});

it("shows what else was thrown", () => {
  expect(describeFailure(new Error("Oh."), scene).title).toBe("Oh.");
  expect(describeFailure(undefined, scene).title).toBe("undefined");
});
