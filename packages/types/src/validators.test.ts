import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { operations } from "./operations.ts";
import { type Finding, validateParameters, validateRequestBody, validateResponse } from "./validators.ts";

const update = "copilot-spaces/update-for-org";
const lines = (findings: readonly Finding[]) =>
  findings.map(({ instancePath, message }) => `${instancePath} ${message}`);

describe("every example of the document", () => {
  const rows = Object.values(operations);

  it.each(
    rows.flatMap(({ id, requestBody }) =>
      (requestBody?.examples ?? []).map(({ name, value }) => ({ id, name, value })),
    ),
  )("is a valid body: $name of $id", ({ id, value }) => {
    expect(validateRequestBody(id, value)).toEqual([]);
  });

  it("is a valid answer", () => {
    const checked = rows.flatMap(({ id, responses }) =>
      responses.flatMap(({ status, examples }) =>
        examples.map(({ name, value }) => ({ id, status, name, findings: validateResponse(id, status, value) })),
      ),
    );
    expect(checked.length).toBeGreaterThan(rows.length);
    expect(checked.filter(({ findings }) => findings.length > 0)).toEqual([]);
  });
});

describe("validateRequestBody", () => {
  it("says what is wrong and where, in words", () => {
    expect(validateRequestBody("copilot-spaces/create-for-org", { name: 5, base_role: "owner", extra: 1 })).toEqual(
      expect.arrayContaining([
        { instancePath: "/name", keyword: "type", message: "must be a string" },
        {
          instancePath: "/base_role",
          keyword: "enum",
          message: 'must be "reader", "writer", "admin" or "no_access"',
        },
      ]),
    );
  });

  it("points to what is missing", () => {
    expect(validateRequestBody("copilot-spaces/create-for-org", {})).toContainEqual({
      instancePath: "/name",
      keyword: "required",
      message: "is required",
    });
  });

  it.each([
    [{ resource_type: "free_text", metadata: { name: "x" } }, ["/metadata/text is required"]],
    [{ resource_type: "free_text" }, ["/metadata is required"]],
    [{ id: "5" }, ["/id must be a whole number"]],
    [{ id: 5, _destroy: "yes" }, ["/_destroy must be false or true"]],
    [{ _destroy: true }, ["/id is required"]],
    [5, [" must be an object"]],
    [{ id: 5, _destroy: true }, []],
  ])("says only what keeps %j from being the entry that it looks like", (entry, expected) => {
    const found = lines(validateRequestBody(update, { resources_attributes: [{ id: 1 }, entry] }));
    expect(found).toEqual(expected.map((line) => `/resources_attributes/1${line}`));
  });

  it("lists what tells the forms apart, when that is what is wrong", () => {
    const entry = { resource_type: "nope", metadata: {} };
    expect(lines(validateRequestBody(update, { resources_attributes: [entry] }))).toEqual([
      expect.stringMatching(/^\/resources_attributes\/0\/resource_type must be "repository", .* or "media_content"$/),
    ]);
  });

  it("knows a body that is missing, one that may be, and one that must be", () => {
    expect(lines(validateRequestBody(update, undefined))).toEqual([" is required"]);
    expect(validateRequestBody("codespaces/create-with-pr-for-authenticated-user", undefined)).toEqual([]);
    expect(lines(validateRequestBody("copilot-spaces/get-for-org", {}))).toEqual([" must be left out"]);
  });

  it("throws for an operation that there is not", () => {
    for (const id of ["nope", "constructor", "__proto__"]) {
      // @ts-expect-error: these are no operation ids
      expect(() => validateRequestBody(id, {})).toThrow(RangeError);
    }
  });
});

describe("validateParameters", () => {
  it("takes numbers, and the text that stands for them in an address", () => {
    for (const space_number of [3, "3"]) {
      expect(validateParameters("copilot-spaces/get-for-org", { path: { org: "octo-org", space_number } })).toEqual([]);
    }
  });

  it.each([
    [{ path: { org: "o" } }, ["/path/space_number is required"]],
    [{ path: { org: "o", space_number: "three" } }, ["/path/space_number must be a whole number"]],
    [{ path: { org: "o", space_number: 1.5 } }, ["/path/space_number must be a whole number"]],
    [{ path: { org: 5, space_number: 1 } }, ["/path/org must be a string"]],
    [{}, ["/path/org is required", "/path/space_number is required"]],
  ])("says what is wrong with %j", (values, expected) => {
    expect(lines(validateParameters("copilot-spaces/get-for-org", values))).toEqual(expected);
  });

  it("checks limits of what is given as text, too", () => {
    const values = (per_page: unknown) => ({ path: { org: "o" }, query: { per_page } });
    expect(lines(validateParameters("copilot-spaces/list-for-org", values("101")))).toEqual([
      "/query/per_page must be 100 or less",
    ]);
    expect(lines(validateParameters("copilot-spaces/list-for-org", values("x")))).toEqual([
      "/query/per_page must be a whole number",
    ]);
  });

  it("finds a header by its name in lower case", () => {
    const values = (header: Record<string, unknown>) => ({ path: { org: "o" }, header });
    expect(lines(validateParameters("copilot-spaces/list-for-org", values({ "x-github-api-version": 5 })))).toEqual([
      "/header/X-GitHub-Api-Version must be a string",
    ]);
  });
});

describe("validateResponse", () => {
  it("knows which statuses are declared and which have a body", () => {
    const remove = "copilot-spaces/delete-for-org";
    expect(validateResponse(remove, 204, undefined)).toEqual([]);
    expect(lines(validateResponse(remove, 204, {}))).toEqual([" must be left out"]);
    expect(lines(validateResponse(remove, 404, undefined))).toEqual([" is required"]);
    expect(lines(validateResponse(remove, 418, {}))).toEqual([
      expect.stringMatching(/^ has the status 418, and only 204, .* are declared$/),
    ]);
  });

  it("accepts fields that the document does not have", () => {
    expect(validateResponse("copilot-spaces/delete-for-org", 404, { message: "Not Found", new_field: 1 })).toEqual([]);
  });

  it("names the branch that fits: a team without a slug is still a team", () => {
    const list = operations["copilot-spaces/list-collaborators-for-org"].responses[0]?.examples[0]?.value;
    const { collaborators } = JSON.parse(JSON.stringify(list));
    const team = collaborators.find(({ actor_type }: { actor_type: string }) => actor_type === "Team");
    delete team.slug;
    expect(
      lines(validateResponse("copilot-spaces/list-collaborators-for-org", 200, { collaborators: [team] })),
    ).toEqual(["/collaborators/0/slug is required"]);
  });
});

describe("the built module", () => {
  const file = join(import.meta.dirname, "../dist/validators.js");

  it("runs where code may not be made from strings, as under a content security policy", () => {
    const program = `
      import { validateRequestBody } from ${JSON.stringify(file)};
      console.log(validateRequestBody("copilot-spaces/create-for-org", { name: 5 })[0].message);`;
    const { stdout } = spawnSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program],
      { encoding: "utf8" },
    );
    expect(stdout).toBe("must be a string\n");
  });

  it("imports nothing from elsewhere", () => {
    const generated = readFileSync(join(import.meta.dirname, "../dist/generated/validators.js"), "utf8");
    expect(generated.match(/^import .*$/gm)).toEqual([expect.stringContaining('from "../validation/runtime.js"')]);
    expect(generated).not.toMatch(/\brequire\(|\beval\(|\bnew Function\b/);
  });
});

it("has no run time at the package's main entry", () => {
  const main = readFileSync(join(import.meta.dirname, "../dist/index.js"), "utf8");
  expect(main.replace(/\/\/.*$/gm, "").trim()).toBe("export {};");
});
