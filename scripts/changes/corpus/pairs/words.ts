import { add, replace, turnAround, writeOut } from "../edits.ts";
import { change, type Expected, type Pair } from "../pair.ts";
import { extension, field, operation, parameter, response, schema } from "../places.ts";

const words = "Other words for the same.";
/** Words that an editor shows beside the types. */
const shown: Expected = { all: "patch" };
/** Words that pages and tools show, and no type. */
const aside: Expected = { all: "patch", client: "none", react: "none" };
/** The document is another one, byte by byte, and so is the hash in the table. */
const hash: Expected = { all: "none", openapi: "patch", types: "patch", cli: "patch" };

/** The same, but an editor shows `@enum` in the place of `@constant`. */
const marked: Expected = { all: "patch", testing: "none" };

const getSpace = operation("GET /orgs/{org}/copilot-spaces/{space_number}");

/** Changes that nobody has to do anything about: words, examples, and the same said otherwise. */
export const wordPairs: readonly Pair[] = [
  { name: "nothing changes", expected: { all: "none" } },
  ...change(replace([...getSpace, "description"], words), { name: "an operation is described anew", expected: shown }),
  ...change(replace([...getSpace, "summary"], "Read a space"), {
    name: "an operation's summary changes",
    expected: shown,
  }),
  ...change(replace([...field("SpaceSummary", "html_url"), "description"], words), {
    name: "a field of an answer is described anew",
    expected: shown,
  }),
  ...change(replace([...parameter("org"), "description"], words), {
    name: "a parameter is described anew",
    expected: shown,
  }),
  ...change(replace(["info", "description"], words), { name: "the document is described anew", expected: aside }),
  ...change(replace(["info", "version"], "2027-01-01"), { name: "the API's version is another", expected: aside }),
  ...change(replace([...getSpace, "externalDocs", "url"], "https://docs.github.com/rest"), {
    name: "an operation's page is another",
    expected: aside,
  }),
  ...change(replace(["components", "examples", "org-space", "value", "name"], "Roadmap"), {
    name: "an example has another value",
    expected: aside,
  }),
  ...change(turnAround([...response("OrgSpaceList"), "content", "application/json", "examples"]), {
    name: "an answer's examples are in another order",
    expected: aside,
    why: "Unasked, a mock answers with the first.",
  }),
  ...change(add([...field("SpaceSummary", "html_url"), "x-added"], "Why it is here."), {
    name: "the document says where it has something from",
    expected: hash,
  }),
  ...change(turnAround(["paths"]), { name: "operations are in another order", expected: hash }),
  ...change(turnAround([...schema("SpaceSummary"), "properties"]), {
    name: "fields are in another order",
    expected: hash,
  }),
  ...change(turnAround([...schema("BaseRole"), "enum"]), {
    name: "the values of an enum are in another order",
    expected: hash,
  }),
  ...change(turnAround([...schema("SpaceResource"), "oneOf"]), {
    name: "the variants of a union are in another order",
    expected: hash,
  }),
  ...change(
    replace([...extension("UserCollaborator"), "properties", "bio"], {
      anyOf: [{ type: "string" }, { type: "null" }],
    }),
    {
      name: "that a field may be null is said in another way",
      expected: hash,
    },
  ),
  ...change(
    replace([...extension("UserOwner"), "properties", "type"], { type: "string", enum: ["User"] }),
    {
      name: "a constant is written as an enum of one value",
      expected: marked,
    },
    { name: "an enum of one value is written as a constant", expected: marked },
  ),
  ...change(writeOut(schema("Space")), {
    name: "a schema that extends another one is written out",
    expected: hash,
  }),
];
