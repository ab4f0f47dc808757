import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { softwareBill } from "./software-bill.ts";

const library = (name: string) => ({ type: "library", name, version: "1.0.0", "bom-ref": `pkg:npm/${name}@1.0.0` });
const document = { version: "2026-01-01", bytes: Buffer.from("{}") };

/** As pnpm prints it: with a time, a random number, and the place where something came from. */
function printed(change: object = {}) {
  const hashes = [{ alg: "SHA-512", content: "abc" }];
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.7",
    serialNumber: `urn:uuid:${Math.random()}`,
    metadata: { timestamp: new Date().toISOString(), tools: {}, component: library("it") },
    components: [
      {
        ...library("b"),
        externalReferences: [{ type: "distribution", url: "https://registry.example.com/b", hashes }],
      },
      library("a"),
    ],
    dependencies: [
      { ref: "pkg:npm/it@1.0.0", dependsOn: ["pkg:npm/b@1.0.0", "pkg:npm/a@1.0.0"] },
      { ref: "pkg:npm/a@1.0.0", dependsOn: [] },
      { ref: "pkg:npm/b@1.0.0", dependsOn: ["pkg:npm/a@1.0.0"] },
    ],
    ...change,
  };
}

test("the bill is the same whenever it is made and in whatever order pnpm lists", () => {
  const first = softwareBill({ bill: printed(), document });
  const reversed = printed({ components: printed().components.toReversed() });
  expect(softwareBill({ bill: reversed, document })).toBe(first);
  expect(softwareBill({ bill: printed(), document: { ...document, bytes: Buffer.from("[]") } })).not.toBe(first);
});

test("the bill says which bytes, and nothing of where they came from", () => {
  const text = softwareBill({ bill: printed(), document });
  expect(text).not.toContain("registry.example.com");
  const content = createHash("sha256").update("{}").digest("hex");
  expect(JSON.parse(text).components).toMatchObject([
    { name: "openapi.json", version: "2026-01-01", hashes: [{ alg: "SHA-256", content }] },
    { name: "a" },
    { name: "b", hashes: [{ alg: "SHA-512", content: "abc" }] },
  ]);
});

test("the bill of a bundle lists what is bundled, as its own", () => {
  const bill = JSON.parse(softwareBill({ bill: printed(), document, bundled: new Set(["pkg:npm/b@1.0.0"]) }));
  expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(["openapi.json", "b"]);
  expect(bill.dependencies).toEqual([
    { ref: "pkg:npm/it@1.0.0", dependsOn: ["file:openapi.json", "pkg:npm/b@1.0.0"] },
    { ref: "pkg:npm/b@1.0.0", dependsOn: [] },
  ]);
});
