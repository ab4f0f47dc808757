import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { documentHash as ofClient } from "@copilot-spaces/client";
import { documentHash as ofReact } from "@copilot-spaces/react";
import { documentHash as ofMock } from "@copilot-spaces/testing/mock";
import { documentHash as ofSandbox } from "@copilot-spaces/testing/sandbox";
import { documentHash as ofTypes } from "@copilot-spaces/types/document";
import { run } from "copilot-spaces";
import { expect, it } from "vitest";

it("every package shows the hash of the document that is published", async () => {
  const document = readFileSync(createRequire(import.meta.url).resolve("@copilot-spaces/openapi"));
  const hash = createHash("sha256").update(document).digest("hex");
  expect({ ofTypes, ofClient, ofReact, ofMock, ofSandbox }).toEqual({
    ofTypes: hash,
    ofClient: hash,
    ofReact: hash,
    ofMock: hash,
    ofSandbox: hash,
  });
  const printed: string[] = [];
  const stdout = { write: (text: string) => printed.push(text) > 0 };
  expect(await run(["version"], { stdout })).toBe(0);
  expect(printed.join("")).toContain(`document ${hash}\n`);
});
