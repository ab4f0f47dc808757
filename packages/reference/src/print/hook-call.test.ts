import { operationsTable } from "@copilot-spaces/types/operations";
import { expect, it } from "vitest";
import { sampleInput } from "../client-call/sample-input.ts";
import { printHook } from "./hook-call.ts";

function hook(id: string): string {
  const operation = operationsTable.operations[id];
  if (operation === undefined) throw new Error(id);
  return printHook({ operation, route: operation.route, input: sampleInput(operation, operationsTable.schemas) });
}

it.each([
  ["copilot-spaces/list-for-org", 'const spaces = useSpaces({ org: "octo-org" });'],
  ["copilot-spaces/get-for-user", 'const space = useSpace({ username: "octocat", space_number: '],
  [
    "copilot-spaces/create-for-user",
    'const createSpace = useCreateSpace({ username: "octocat" });\ncreateSpace.mutate({',
  ],
  ["copilot-spaces/update-for-org", "const updateSpace = useUpdateSpace({ "],
  ["copilot-spaces/delete-for-org", "deleteSpace.mutate();"],
  ["copilot-spaces/list-resources-for-org", "const resources = useResources({"],
  ["copilot-spaces/get-resource-for-org", "const resource = useResource({"],
  ["copilot-spaces/create-resource-for-org", "const createResource = useCreateResource({"],
  ["copilot-spaces/update-resource-for-org", "const updateResource = useUpdateResource({"],
  ["copilot-spaces/delete-resource-for-org", "const deleteResource = useDeleteResource({"],
  ["copilot-spaces/list-collaborators-for-org", "const collaborators = useCollaborators({"],
  ["copilot-spaces/add-collaborator-for-org", "const addCollaborator = useAddCollaborator({"],
  ["copilot-spaces/update-collaborator-for-org", "const setCollaborator = useSetCollaborator({"],
  ["copilot-spaces/remove-collaborator-for-org", "const removeCollaborator = useRemoveCollaborator({"],
  [
    "codespaces/create-with-pr-for-authenticated-user",
    "const createCodespaceFromPullRequest = useCreateCodespaceFromPullRequest({",
  ],
  ["users/get-authenticated", 'const result = useQuery(operationQueryOptions(client, "GET /user"));'],
])("names the hook of %s by the client's method", (id, part) => {
  expect(hook(id)).toContain(part);
});

it("falls back to a mutation of the client's for what no hook takes", () => {
  expect(printHook({ operation: undefined, route: "POST /a/{b}", input: { path: { b: 1 } } })).toBe(
    `const request = useMutation({ mutationFn: () => client.request("POST /a/{b}", {
  path: { b: 1 },
}) });
request.mutate();`,
  );
});
