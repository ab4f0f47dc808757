import { add, type Editable, remove, replace } from "../edits.ts";
import { change, type Pair } from "../pair.ts";
import { operation, parameter } from "../places.ts";

const list = operation("GET /orgs/{org}/copilot-spaces");

const sort: Editable = {
  name: "sort",
  in: "query",
  description: "What to sort by.",
  schema: { type: "string", enum: ["name", "updated"] },
};

/** What is asked for in query, header and path. */
export const parameterPairs: readonly Pair[] = [
  ...change(
    add([...list, "parameters", -1], sort),
    { name: "an optional query parameter is new", expected: { all: "minor" } },
    { name: "an optional query parameter is removed", expected: { all: "major" } },
  ),
  ...change(add([...list, "parameters", -1], { ...sort, required: true }), {
    name: "a required query parameter is new",
    expected: { all: "major" },
  }),
  ...change(
    add([...parameter("per_page"), "required"], true),
    { name: "an optional query parameter is required", expected: { all: "major" } },
    { name: "a required query parameter is optional", expected: { all: "minor" } },
  ),
  ...change(
    replace([...parameter("per_page"), "schema", "maximum"], 50),
    {
      name: "a query parameter's maximum is lower",
      expected: { all: "major", client: "none", react: "none" },
      why: "Validators, mock and command line refuse what they took. No type shows it, and the client checks no values.",
    },
    { name: "a query parameter's maximum is higher", expected: { all: "minor", client: "none", react: "none" } },
  ),
  ...change(
    remove([...parameter("page"), "schema", "minimum"]),
    {
      name: "a query parameter's minimum is dropped",
      expected: { all: "minor", client: "none", react: "none", cli: "patch" },
      why: "`cps api` sends what it is given.",
    },
    {
      name: "a query parameter has a minimum",
      expected: { all: "major", client: "none", react: "none", cli: "patch" },
    },
  ),
  ...change(replace([...parameter("per_page"), "schema", "default"], 50), {
    name: "a query parameter's default changes",
    expected: { all: "patch", openapi: "major", testing: "major", client: "none", react: "none" },
    why: "Whoever leaves it out gets something else. No package sends the default, and no type says what it is.",
  }),
  ...change(replace([...parameter("after"), "schema"], { type: "integer" }), {
    name: "a query parameter's type changes from string to integer",
    expected: { all: "major" },
  }),
  ...change(
    add(
      [...operation("GET /user"), "parameters"],
      [{ name: "If-None-Match", in: "header", description: "The version at hand.", schema: { type: "string" } }],
    ),
    {
      name: "an optional header parameter of a helper is new",
      expected: { all: "minor", react: "none" },
      why: "Hooks take path and query only.",
    },
  ),
  ...change(
    replace([...parameter("actor_type_user"), "schema"], { type: "string", enum: ["User", "Bot"] }),
    { name: "a path parameter takes a further value", expected: { all: "minor" } },
    { name: "a path parameter takes one value less", expected: { all: "major" } },
  ),
];
