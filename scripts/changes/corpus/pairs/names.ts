import type { Bump } from "../../change-report.ts";
import { add, both, rename, renameComponent, replace } from "../edits.ts";
import { change, type Expected, type Pair } from "../pair.ts";
import { field, operation, ref, response, schema } from "../places.ts";

const parent = {
  type: ["object", "null"],
  description: "The team that this one belongs to.",
  additionalProperties: true,
};

/** Names of components: documents refer to them, and `components["schemas"]["Space"]` is a type. */
function component(bump: Bump): Expected {
  return { all: "none", openapi: bump, types: bump, cli: "patch" };
}

/** Names that others refer to, where the wire stays as it is. */
export const namePairs: readonly Pair[] = [
  ...change(renameComponent("schemas", "CodespaceGitStatus", "GitStatus"), {
    name: "a schema gets another name",
    expected: component("major"),
  }),
  ...change(renameComponent("parameters", "actor_identifier_user", "person"), {
    name: "a shared parameter gets another name among the components",
    expected: component("major"),
  }),
  ...change(
    both(add(schema("ParentTeam"), parent), replace(field("TeamCollaborator", "parent"), ref("schemas", "ParentTeam"))),
    { name: "a schema within another gets a name", expected: component("minor") },
    { name: "a schema loses its name and stands within another", expected: component("major") },
  ),
  ...change(
    rename([...response("OrgSpaceList"), "content", "application/json", "examples", "spaces-of-org-page-2"], "page-2"),
    {
      name: "an example of an answer gets another name",
      expected: { all: "major", client: "none", react: "none", cli: "patch" },
      why: "A mock is asked for it by name, and the types list the names.",
    },
  ),
  ...change(
    add([...response("OrgSpace"), "content", "application/json", "examples", "again"], ref("examples", "org-space")),
    {
      name: "an answer has a further example",
      expected: { all: "minor", client: "none", react: "none", cli: "patch" },
    },
    { name: "an answer has one example less", expected: { all: "major", client: "none", react: "none", cli: "patch" } },
  ),
  ...change(
    both(
      replace(["tags", 0, "name"], "places"),
      replace([...operation("GET /orgs/{org}/copilot-spaces"), "tags"], ["places"]),
    ),
    {
      name: "a tag gets another name",
      expected: { all: "patch", client: "none", react: "none" },
      why: "Tags sort pages; nothing is called by them.",
    },
  ),
];
