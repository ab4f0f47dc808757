import { createClient, type Fetch } from "@copilot-spaces/client";
import { expect, it } from "vitest";
import { createRecorder } from "./recorder.ts";

const path = { org: "octo-org", space_number: 3 };

function record(fetch: Fetch) {
  const recorder = createRecorder();
  const client = createClient({ token: "ghp_canary", fetch: recorder.record(fetch), retry: { limit: 0 } });
  return { recorder, client };
}

it("keeps what was sent and answered, and never the token", async () => {
  const { recorder, client } = record(async () => Response.json({ message: "Not Found" }, { status: 404 }));
  await client.spaces.update(path, { name: "Plans" }).catch(() => {});
  await expect.poll(() => recorder.list()[0]?.outcome).toMatchObject({ kind: "answer", status: 404 });
  expect(recorder.list()[0]).toMatchObject({ id: 1, method: "PUT", body: '{"name":"Plans"}' });
  expect(JSON.stringify(recorder.list())).not.toContain("canary");
});

it("says so where no answer came", async () => {
  const { recorder, client } = record(() => Promise.reject(new TypeError("fetch failed")));
  await client.spaces.get(path).catch(() => {});
  expect(recorder.list()[0]?.outcome).toMatchObject({ kind: "failure", message: "TypeError: fetch failed" });
});

it("shows a request while it is under way, newest first, and keeps 200", async () => {
  const { recorder, client } = record(async () => Response.json({}));
  const call = client.spaces.get(path);
  await expect.poll(() => recorder.list().length).toBe(1);
  await call;
  for (let count = 0; count < 205; count += 1) await client.spaces.get(path);
  expect(recorder.list()).toHaveLength(200);
  expect(recorder.list()[0]?.id).toBe(206);
  recorder.clear();
  expect(recorder.list()).toEqual([]);
});
