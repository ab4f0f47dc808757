import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { getObject, type JsonObject } from "../generate/json.ts";
import { parsePointer, resolvePointer } from "../generate/json-pointer.ts";
import { temporaryFolder } from "../process/temporary-folder.ts";
import { compareWithUpstream, ownSources, recordWording, type UpstreamSources } from "./command.ts";
import { keepOurs } from "./upstream-document.ts";

let sources: UpstreamSources;
let known: ReadonlySet<string>;

beforeAll(() => {
  const own = ownSources();
  // 1,100 operations less, so that a copy costs nothing.
  sources = { ...own, upstream: { ...own.upstream, document: keepOurs(own.upstream.document, own.ours) } };
  known = new Set(compareWithUpstream(sources, false).text.split("\n\n"));
});

/** What is reported besides what is anyway, after a change of GitHub's description. */
function reportedAfter(change: (document: JsonObject) => void): string[] {
  const document = structuredClone(sources.upstream.document);
  change(document);
  const { text, code } = compareWithUpstream({ ...sources, upstream: { ...sources.upstream, document } }, false);
  const fresh = text.split("\n\n").filter((part) => !known.has(part));
  expect({ code, parts: fresh.length > 0 }).toEqual({ code: 1, parts: true });
  return fresh.slice(1);
}

function at(document: JsonObject, pointer: string): JsonObject {
  const parent = resolvePointer(document, pointer);
  if (typeof parent !== "object" || parent === null || Array.isArray(parent)) throw new Error(`nothing at ${pointer}`);
  return getObject({ parent }, "parent");
}

const list = "/paths/~1orgs~1{org}~1copilot-spaces/get";

describe("a change of GitHub's description is reported:", () => {
  test("a new operation on spaces", () => {
    const [reported] = reportedAfter((document) => {
      at(document, "/paths")["/enterprises/{enterprise}/copilot-spaces"] = { get: { responses: {} } };
    });
    expect(reported).toBe(
      "operation\n  GitHub's description has it, ours does not\n  GET /enterprises/{enterprise}/copilot-spaces",
    );
  });

  test("an operation that is gone", () => {
    const reported = reportedAfter((document) => {
      delete at(document, parent(list))["get"];
    });
    expect(reported).toContain(
      "operation\n  ours has it, GitHub's description does not\n  GET /orgs/{org}/copilot-spaces",
    );
  });

  test("a new parameter", () => {
    const [reported] = reportedAfter((document) => {
      const operation = at(document, list);
      operation["parameters"] = [...[operation["parameters"]].flat(), { name: "sort", in: "query" }].map(
        (each) => each ?? null,
      );
    });
    expect(reported).toMatch(/^query sort\n {2}GitHub's description has it/);
  });

  test("a new field of an answer, and a new value of one", () => {
    const [field, value] = reportedAfter((document) => {
      at(document, "/components/schemas/copilot-space/properties")["pinned"] = { type: "boolean" };
      at(document, "/components/schemas/copilot-space/properties/base_role")["enum"] = ["no_access", "reader", "owner"];
    });
    expect([field, value].join("\n")).toMatch(/pinned\n {2}GitHub's description has it/);
    expect([field, value].join("\n")).toMatch(/base_role\n {2}values: ours/);
  });

  test("a status that is gone", () => {
    const [reported] = reportedAfter((document) => {
      delete at(document, `${list}/responses`)["404"];
    });
    expect(reported).toBe("404\n  ours has it, GitHub's description does not\n  GET /orgs/{org}/copilot-spaces");
  });

  test("other scopes, and other words", () => {
    const reported = reportedAfter((document) => {
      at(document, list)["description"] = "Classic tokens need the `admin:org` scope.";
    }).join("\n");
    expect(reported).toContain("scopes: ours read:org, GitHub's admin:org");
    expect(reported).toMatch(/wording has changed since it was read:\n {2}GET .*\n.+\n.*admin:org/);
  });

  test("another example", () => {
    const [reported] = reportedAfter((document) => {
      at(document, "/components/examples/copilot-spaces-organization-list")["value"] = { spaces: [] };
    });
    expect(reported).toMatch(/^200 example [0-9a-f]{16}\n {2}GitHub's description has it/);
  });
});

test("an explanation of what is no longer there is reported", () => {
  const reported = reportedAfter((document) => {
    delete at(document, "/paths/~1user~1codespaces~1{codespace_name}/get/responses")["500"];
  });
  expect(reported[0]).toMatch(
    /^These explanations explain nothing; take them out:\n {2}all of "Any operation may fail so/,
  );
});

test("wording is read once it is noted down, and the report for a pull request says the same", () => {
  using folder = temporaryFolder();
  const wordingFile = join(folder.path, "wording.yaml");
  folder.write({ "wording.yaml": "wording: {}\n" });
  const unread = { ...sources, wordingFile };
  expect(compareWithUpstream(unread, true).text).toContain("**GitHub's wording has changed since it was read**");
  recordWording(unread);
  expect(compareWithUpstream(unread, true).text).not.toContain("wording has changed");
  expect(readFileSync(wordingFile, "utf8")).toMatch(/^# .+\nwording:\n {2}GET /s);
});

function parent(pointer: string): string {
  return `/${parsePointer(pointer)
    .slice(0, -1)
    .map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))
    .join("/")}`;
}
