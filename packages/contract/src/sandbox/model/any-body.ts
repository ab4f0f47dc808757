import fc from "fast-check";
import type { Values } from "../../cases/contract-case.ts";

/** An object with some of the fields; all that are named are there. */
function some(fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []): fc.Arbitrary<Values> {
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
}

/** Mostly right values; now and then a wrong one. */
function mostly(right: readonly unknown[], wrong: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

const awkward = 'Ünï ☃ "quoted" $(echo)';

/** Metadata of a file. */
export const file = some(
  { repository_id: fc.constantFrom(42, 43), file_path: fc.constantFrom("a.md", "b.md"), sha: fc.constant("abc") },
  ["repository_id", "file_path"],
);

/** Metadata of a text. */
export const note = some({ name: fc.constantFrom("notes", awkward), text: fc.constantFrom("a", "", "two\nlines") }, [
  "name",
  "text",
]);

/** Metadata of whatever type, right or wrong. */
export const anyMetadata = some({
  repository_id: mostly([42, 43], [7, "x"]),
  file_path: mostly(["a.md", "b.md"], [" ", 5]),
  sha: fc.constantFrom("abc", "def"),
  name: fc.constantFrom("notes", awkward),
  text: fc.constantFrom("a", ""),
  number: fc.constantFrom(1, 2),
  else: fc.constant(true),
});

const ofType = (resource_type: string, metadata: fc.Arbitrary<Values>): fc.Arbitrary<Values> =>
  metadata.map((each) => ({ resource_type, metadata: each }));

/** A resource to attach. */
export const newResource: fc.Arbitrary<Values> = fc.oneof(
  { weight: 6, arbitrary: ofType("free_text", note) },
  { weight: 3, arbitrary: ofType("github_file", file) },
  { weight: 3, arbitrary: ofType("github_file", fc.constant({ repository_id: 42, file_path: "a.md" })) },
  ofType("repository", fc.constant({ repository_id: 42 })),
  ofType("github_issue", fc.constant({ repository_id: 42, number: 1 })),
  ofType("github_pull_request", fc.constant({ repository_id: 42, number: 1 })),
  ofType("uploaded_text_file", note),
  some({ resource_type: fc.constantFrom("github_file", "free_text", "media_content", "poem"), metadata: anyMetadata }),
);

const spaceFields = {
  name: mostly(["Plans", "Notes", awkward], [" ", 5]),
  description: mostly(["What it is for", "", "two\nlines"], [5]),
  general_instructions: mostly(["Be brief", ""], [true]),
  base_role: mostly(["reader", "no_access", "reader", "writer", "admin"], ["king"]),
};

/** The fields of a new space; mostly it has a name. */
export const newSpace = fc.oneof(
  { weight: 15, arbitrary: some(spaceFields, ["name"]) },
  some(spaceFields),
  fc.constant({ name: "Plans", nickname: "P" }),
);

/** Fields of a space to change. */
export const changedSpace = fc.oneof({ weight: 15, arbitrary: some(spaceFields) }, fc.constant({ nickname: "Plans" }));

/** Who may be added to a space: also those who may not, and nobody. */
export const actor = fc.oneof(
  fc.record({
    actor_type: fc.constant("User" as const),
    actor_identifier: fc.constantFrom("octocat", "hubot", "monalisa", "Hubot", "104", "defunkt", "nobody"),
  }),
  fc.record({
    actor_type: fc.constant("Team" as const),
    actor_identifier: fc.constantFrom("developers", "Developers", "500", "nobody"),
  }),
);

/** A role to add somebody with. */
export const newRole = mostly(["reader", "writer", "admin"], ["no_access", "king"]);

/** A role to give a collaborator. */
export const anyRole = mostly(["reader", "writer", "admin", "no_access"], ["king"]);
