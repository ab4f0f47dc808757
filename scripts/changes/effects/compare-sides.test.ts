import { describe, expect, test } from "vitest";
import type { Bump, Reason } from "../change-report.ts";
import { type TinyParts, tinyDocument } from "../document/tiny-document.ts";
import { apiCommandReasons } from "./api-command.ts";
import { commandReasons } from "./commands.ts";
import { declarationReasons } from "./declarations.ts";
import { docCommentReasons } from "./doc-comments.ts";
import { outputReasons } from "./output.ts";
import { printPrograms } from "./programs/print-programs.ts";
import { programFiles, programReasons } from "./programs.ts";
import { queryKeyReasons } from "./query-keys.ts";
import { createSide, type Side } from "./side.ts";
import { createTypeWorld } from "./types/type-world.ts";

const plain = await createSide({ label: "plain", document: tinyDocument() });

function changed(parts: TinyParts): Promise<Side> {
  return createSide({ label: "changed", document: tinyDocument(parts) });
}

function say(reasons: readonly Reason[]): readonly `${Bump} ${string}`[] {
  return reasons.map(({ bump, text }) => `${bump} ${text}` as const);
}

const command = { noun: "space", verb: "list", aliases: ["ls"], columns: ["id", "name"] };
const fields = { id: { type: "integer" }, name: { type: "string" } };

describe("the types", () => {
  const declared = (base: Side, revision: Side) => {
    const { values, statuses, calls, names, examples } = declarationReasons(
      createTypeWorld(base, revision),
      base,
      revision,
    );
    return {
      values: say(values),
      statuses: say(statuses),
      calls: say(calls),
      names: say(names),
      examples: say(examples),
    };
  };
  const none = { values: [], statuses: [], calls: [], names: [], examples: [] };

  test("of the same document are the same", async () => {
    expect(declared(plain, await changed({}))).toEqual(none);
  });

  test("are compared in the direction in which they are used", async () => {
    const other = await changed({
      space: { properties: { ...fields, role: { type: "string" } } },
      newSpace: { properties: { name: { type: "string" }, role: { type: "string" } } },
    });
    const [given, sent] = ["`Space.role`", "`NewSpace.role`"].map(
      (name) => `${name} is no longer limited to \`"reader"\`, \`"writer"\`.`,
    );
    expect(declared(plain, other).values.toSorted()).toEqual([`major ${given}`, `minor ${sent}`]);
    expect(declared(other, plain).values.map((text) => text.split(" ")[0])).toEqual(["minor", "major"]);
  });

  test("lose what is no longer there, and say it once by the model's name", async () => {
    const { values } = declared(plain, await changed({ space: { properties: fields } }));
    expect(values).toEqual(["major `Space` lost `role`."]);
  });

  test("of calls change where a success without a body may have one", async () => {
    const json = { "application/json": { schema: { $ref: "#/components/schemas/Space" } } };
    const responses = { "204": { description: "Gone." }, "200": { description: "It.", content: json } };
    const { statuses, calls } = declared(plain, await changed({ delete: { responses } }));
    expect(statuses).toEqual(["minor `DELETE /spaces/{id}` may answer with 200."]);
    expect(calls).toEqual(["major `DELETE /spaces/{id} data` can now be `object`."]);
  });

  test("have names, of components and of examples", async () => {
    const other = await changed({ schemas: { Unused: { type: "string" } }, examples: { two: { value: {} } } });
    expect(declared(plain, other)).toEqual({
      ...none,
      names: ["minor `components.schemas.Unused` is new."],
      examples: [
        "major A mock can no longer be asked for `GET /spaces 200 one`.",
        "minor A mock can be asked for `GET /spaces 200 two`.",
      ],
    });
  });

  test("may have other words beside them, which is a patch; new ones have none yet", async () => {
    const words = await changed({ list: { summary: "All spaces" } });
    expect(docCommentReasons(plain, words)).toMatchObject([{ bump: "patch" }]);
    const more = { list: { description: "Spaces, all of them." }, paths: {} };
    expect(docCommentReasons(plain, await changed({ ...more, list: {} }))).toEqual([]);
  });
});

describe("programs", () => {
  test("compile against what they were made from", () => {
    expect(broken(plain, plain)).toEqual([]);
  });

  test("no longer compile where a field that they read is gone, in each package", async () => {
    const reasons = broken(plain, await changed({ space: { properties: fields } }));
    expect(new Set(reasons.map(({ bump, evidence }) => `${bump} ${evidence}`))).toEqual(new Set(["major programs"]));
    expect(reasons.map(({ place }) => place)).toEqual(expect.arrayContaining(["GET /spaces 200", "GET /spaces data"]));
    expect(reasons[0]?.text).toContain("Property 'role' does not exist");
  });

  test("no longer compile where a value that they send is refused", async () => {
    const role = { type: "string", enum: ["reader"] };
    const reasons = broken(plain, await changed({ newSpace: { properties: { name: { type: "string" }, role } } }));
    expect(reasons.map(({ place }) => place)).toEqual([
      "POST /spaces body",
      "POST /spaces request",
      "POST /spaces mutation",
    ]);
  });

  test("go on compiling where there is more", async () => {
    const role = { type: "string", enum: ["reader", "writer", "admin"] };
    const properties = { ...fields, role, more: { type: "string" } };
    expect(broken(plain, await changed({ space: { properties, required: ["id", "name", "more"] } }))).toEqual([]);
  });

  function broken(base: Side, revision: Side): readonly Reason[] {
    const programs = printPrograms(base.table, Object.values(base.table.operations));
    const world = createTypeWorld(base, revision, programFiles(programs, "revision"));
    return [...programReasons(world, programs).values()].flat();
  }
});

describe("the command line", () => {
  test("loses a command that has another name, but for the names that stay", async () => {
    const other = await changed({ list: { "x-command": { ...command, verb: "show" } } });
    expect(say(commandReasons(plain, other))).toEqual(["major `space list` is gone.", "minor `space show` is new."]);
  });

  test("keeps a command whose old name is its other name", async () => {
    const other = await changed({ list: { "x-command": { ...command, verb: "show", aliases: ["ls", "list"] } } });
    expect(say(commandReasons(plain, other))).toEqual(["minor `space show` is new."]);
  });

  test("gains and loses flags", async () => {
    const more = {
      type: "object",
      properties: { name: { type: "string" }, role: { type: "string" }, icon: { type: "string" } },
    };
    const other = await changed({ schemas: { NewSpace: { ...more, required: ["name", "icon"] } } });
    expect(say(commandReasons(plain, other))).toEqual([
      "minor `--role` of `space create` takes any value.",
      expect.stringMatching(/^(major|minor) `space create` (requires|gained) `--icon`\.$/),
    ]);
    expect(say(commandReasons(other, plain))).toContain("major `space create` lost `--icon`.");
  });

  test.each([
    [["id", "name", "role"], "minor The table of `space list` gained `role` at its end."],
    [["name", "id"], "major The table of `space list` has other columns, or another order."],
    [["id"], "major The table of `space list` has other columns, or another order."],
  ])("with the columns %j says so", async (columns, text) => {
    expect(say(outputReasons(plain, await changed({ list: { "x-command": { ...command, columns } } })))).toEqual([
      text,
    ]);
  });

  test("loses a field of its JSON, the outermost one", async () => {
    const owner = { type: "object", properties: { login: { type: "string" } } };
    const rich = await changed({ space: { properties: { ...fields, role: { type: "string" }, owner } } });
    expect(say(outputReasons(rich, plain))).toContain("major The JSON of `space list` lost `owner`.");
    expect(say(outputReasons(rich, plain))).not.toContain("major The JSON of `space list` lost `owner.login`.");
  });

  test("calls operations by their ids, also those without a command", async () => {
    const other = await changed({ delete: { operationId: "spaces/remove" } });
    expect(say(apiCommandReasons(plain, other))).toEqual([
      "major `api spaces/delete` is gone.",
      "minor `api spaces/remove` is new.",
    ]);
  });
});

test("a query's key follows the path of what it reads", async () => {
  const moved = tinyDocument();
  const revision = await createSide({ label: "moved", document: rename(moved, "/spaces", "/places") });
  expect(queryKeyReasons(plain, revision).map(({ bump, operation }) => `${bump} ${operation}`)).toEqual([
    "major spaces/list",
    "major spaces/create",
  ]);
  expect(queryKeyReasons(plain, plain)).toEqual([]);
});

function rename(document: ReturnType<typeof tinyDocument>, from: string, to: string): ReturnType<typeof tinyDocument> {
  return JSON.parse(JSON.stringify(document).replace(`"${from}":`, `"${to}":`));
}
