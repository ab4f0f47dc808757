import { type KnownBadDocument, remove, set, spacePath, spacesPath } from "./known-bad-document.ts";

/** What goes missing without breaking anything that is left. */
export const losses: readonly KnownBadDocument[] = [
  { name: "a removed operation", foundBy: "nothing-lost", edit: remove(spacePath, "delete") },
  {
    name: "a removed path",
    foundBy: "nothing-lost",
    edit: remove("/paths", "/users/{username}/copilot-spaces/{space_number}"),
  },
  {
    name: "a renamed operation",
    foundBy: "nothing-lost",
    edit: set(`${spacesPath}/get`, "operationId", "copilot-spaces/list"),
  },
  {
    name: "an operation under another path",
    foundBy: "nothing-lost",
    edit: ({ document }) => {
      const { "/user": user, ...paths } = document["paths"] as { [path: string]: object };
      Object.assign(document, { paths: { ...paths, "/me": user } });
    },
  },
  {
    name: "an operation that nobody has agreed to",
    foundBy: "nothing-lost",
    edit: set("/paths/~1user", "head", {
      operationId: "users/exists",
      "x-helper": true,
      summary: "See whether a token is valid",
      description: "Says whether the token is valid.",
      externalDocs: { url: "https://docs.github.com/rest" },
      responses: Object.fromEntries(
        Object.entries({
          204: "SpaceDeleted",
          400: "BadRequest",
          401: "RequiresAuthentication",
          403: "Forbidden",
          429: "TooManyRequests",
        }).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
      ),
    }),
  },
  { name: "a removed status", foundBy: "nothing-lost", edit: remove(`${spacePath}/put/responses`, "422") },
  {
    name: "a removed example of the API's own",
    foundBy: "nothing-lost",
    edit: remove(`${spacePath}/put/requestBody/content/application~1json/examples`, "update-org-space"),
  },
  {
    name: "an example of the API's own that was improved",
    foundBy: "nothing-lost",
    edit: set("/components/examples/set-role/value", "role", "writer"),
  },
  {
    name: "an example that is said to be the API's own",
    foundBy: "nothing-lost",
    edit: remove("/components/examples/rename-space", "x-added"),
  },
  {
    name: "a file that nothing refers to",
    foundBy: "files-are-found",
    edit: (specification) => {
      specification.filesPresent = [...specification.filesPresent, "schemas/Forgotten.yaml"];
    },
  },
  {
    name: "a path item in a file with another name",
    foundBy: "files-are-found",
    edit: (specification) => {
      specification.files = specification.files.filter((file) => file !== "paths/user.yaml");
    },
  },
];
