import { createClient } from "@copilot-spaces/client";
import { createSandbox } from "@copilot-spaces/testing/sandbox";
import type { Space } from "@copilot-spaces/types";
import { validateRequestBody } from "@copilot-spaces/types/validators";
import { expect, it } from "vitest";
import { createBody, draftOf, emptyDraft, undoBody, updateBody } from "./draft.ts";

const owner = { org: "octo-org" };

async function planning(): Promise<Space> {
  const sandbox = createSandbox();
  const client = createClient({ token: sandbox.token("octocat"), fetch: sandbox.fetch });
  return client.spaces.get({ org: "octo-org", space_number: 3 });
}

it("creates a space of a name alone, without empty fields", () => {
  expect(createBody({ ...emptyDraft(owner), name: " Plans " })).toEqual({ name: "Plans", base_role: "no_access" });
});

it("sends what a draft holds, as the document has it", () => {
  const body = createBody({
    ...emptyDraft(owner),
    name: "Plans",
    description: "What we do",
    general_instructions: "Be brief",
    base_role: "reader",
    resources: [
      { kind: "new", key: "a", resource: { resource_type: "free_text", metadata: { name: "Notes", text: "Be kind" } } },
    ],
  });
  expect(validateRequestBody("copilot-spaces/create-for-org", body)).toEqual([]);
  expect(body.resources_attributes).toHaveLength(1);
});

it("changes nothing of a space that nobody edited", async () => {
  const space = await planning();
  expect(updateBody(draftOf(owner, space), space)).toEqual({});
});

it("sends what was edited, attached and removed, and nothing else", async () => {
  const space = await planning();
  const draft = draftOf(owner, space);
  const [first, ...rest] = draft.resources;
  if (first?.kind !== "kept") throw new Error("The space has no resource.");
  const body = updateBody(
    {
      ...draft,
      name: "Plans",
      description: "",
      resources: [
        { ...first, kind: "removed" },
        ...rest,
        { kind: "new", key: "n", resource: { resource_type: "repository", metadata: { repository_id: 42 } } },
      ],
    },
    space,
  );
  expect(body).toEqual({
    name: "Plans",
    description: "",
    resources_attributes: [
      { id: first.resource.id, _destroy: true },
      { resource_type: "repository", metadata: { repository_id: 42 } },
    ],
  });
  expect(validateRequestBody("copilot-spaces/update-for-org", body)).toEqual([]);
});

it("takes fields back to what they were, resources aside", async () => {
  const space = await planning();
  expect(undoBody({ name: "Plans", resources_attributes: [] }, space)).toEqual({ name: space.name });
});
