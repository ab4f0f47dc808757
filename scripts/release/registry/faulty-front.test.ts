import { afterEach, beforeEach, expect, test } from "vitest";
import { type FaultyFront, startFaultyFront } from "./faulty-front.ts";
import { type MemoryRegistry, startMemoryRegistry } from "./memory-registry.ts";

let registry: MemoryRegistry;
let front: FaultyFront;

beforeEach(async () => {
  registry = await startMemoryRegistry();
  front = await startFaultyFront(registry.url);
});

afterEach(async () => {
  await front.close();
  await registry.close();
});

function publish(name: string): Promise<Response> {
  const body = JSON.stringify({ versions: { "1.0.0": { name } }, _attachments: { it: { data: "" } } });
  return fetch(new URL(name.replace("/", "%2f"), front.url), { method: "PUT", body });
}

test("what has no fault reaches the registry and comes back as it is", async () => {
  expect((await publish("@scope/it")).status).toBe(201);
  const answer = await fetch(new URL("@scope%2fit", front.url));
  expect(await answer.json()).toMatchObject({ name: "@scope/it", versions: { "1.0.0": {} } });
  expect(front.accepted).toEqual(["@scope/it"]);
});

test("a refused package does not reach the registry, and others do", async () => {
  front.fault = ({ publishes, name }) => (publishes && name === "@scope/it" ? "refused" : "none");
  const refused = await publish("@scope/it");
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("@scope/it");
  expect((await publish("other")).status).toBe(201);
  expect(registry.published).toEqual(["other@1.0.0"]);
});

test("a cut connection rejects and nothing reaches the registry", async () => {
  front.fault = () => "cut";
  await expect(publish("it")).rejects.toThrow();
  expect(registry.published).toEqual([]);
});

test("when the answer is lost the registry has the package all the same", async () => {
  front.fault = () => "answer lost";
  await expect(publish("it")).rejects.toThrow();
  expect(registry.published).toEqual(["it@1.0.0"]);
});

test("a package that the registry itself refuses is not counted as accepted", async () => {
  await publish("it");
  expect((await publish("it")).status).toBe(409);
  expect(front.accepted).toEqual(["it"]);
});
