import { parseChangesetFile } from "@changesets/parse";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bumps, type Reason } from "../change-report.ts";
import { printChangeset } from "./print-changeset.ts";

const gained: Reason = {
  bump: "minor",
  evidence: "commands",
  place: "space list --sort",
  text: "`space list` gained `--sort`.",
};
const lost: Reason = {
  bump: "major",
  evidence: "commands",
  place: "space delete",
  text: "`space delete` no longer takes a user's space.",
  before: "cps space delete user:octocat/3 --yes",
};
const worded: Reason = { bump: "patch", evidence: "document", place: "/info", text: "The introduction was reworded." };

it("says a single thing in a sentence", () => {
  expect(printChangeset("copilot-spaces", [gained])).toBe(
    '---\n"copilot-spaces": minor\n---\n\n`space list` gained `--sort`.\n',
  );
});

it("shows what there was and what there is for a major", () => {
  const renamed = { ...lost, after: "cps space remove user:octocat/3 --yes" };
  expect(printChangeset("copilot-spaces", [renamed])).toContain(
    "Before:\n\n```sh\ncps space delete user:octocat/3 --yes\n```\n\nAfter:\n\n```sh\ncps space remove user:octocat/3 --yes\n```\n",
  );
  expect(printChangeset("copilot-spaces", [lost])).toContain("```\n\nAfter: nothing in its place.\n");
});

it("says in words what there was and what there is where there is no code for it", () => {
  const note = (text: string, place: string) =>
    printChangeset("copilot-spaces", [{ bump: "major", evidence: "declarations", place, text }]);
  expect(note("`CreateSpaceForOrg` now requires `icon`.", "CreateSpaceForOrg.icon")).toContain(
    "Before: `icon` could be left out.\n\nAfter: `icon` has to be given.",
  );
  expect(note("`Space.icon` may now be left out.", "Space.icon")).toContain(
    "Before: `Space.icon` was always there.\n\nAfter: `Space.icon` may be missing: look before you use it.",
  );
  expect(note("`GET /zen` is gone.", "GET /zen")).toContain("Before: `GET /zen`.\n\nAfter: nothing in its place.");
});

it("lists several things, those to act on first, and each text once", () => {
  expect(printChangeset("copilot-spaces", [worded, gained, lost, { ...gained, bump: "patch" }])).toBe(`---
"copilot-spaces": major
---

1 breaking change, 1 addition and 1 correction, with what was there before and what is there now:

- **Breaking:** \`space delete\` no longer takes a user's space.

  Before:

  \`\`\`sh
  cps space delete user:octocat/3 --yes
  \`\`\`

  After: nothing in its place.

- \`space list\` gained \`--sort\`.
- The introduction was reworded.
`);
});

it("shows what is before and after once for all that have the same, in the language of its place", () => {
  const limit = (place: string): Reason => ({
    ...lost,
    place: `#/paths/${place}`,
    text: `The limit of \`${place}\` is lower.`,
    before: "maximum: 100",
    after: "maximum: 50",
  });
  expect(printChangeset("copilot-spaces", [limit("a"), limit("b")])).toBe(`---
"copilot-spaces": major
---

The limit of \`a\` is lower.
The limit of \`b\` is lower.

Before:

\`\`\`yaml
maximum: 100
\`\`\`

After:

\`\`\`yaml
maximum: 50
\`\`\`
`);
});

it("counts small things where there are many", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...worded, text: `Text ${index} was reworded.` }));
  const text = printChangeset("@copilot-spaces/openapi", [gained, ...many]);
  expect(text).toContain("- Text 6 was reworded.\n- 23 more of this kind.\n");
});

it("is read by changesets as what was meant, whatever a document's texts hold", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((each) => each.trim() !== "");
  const reason = fc.record({
    bump: fc.constantFrom(...bumps.filter((bump) => bump !== "none")),
    evidence: fc.constantFrom("document", "commands", "programs"),
    place: text,
    text: fc.oneof(text, fc.constantFrom("---", "a\n---\nb", "```", "<script>", "# Title")),
    before: fc.oneof(text, fc.constantFrom("---\n```\n````")),
  } as const);
  fc.assert(
    fc.property(fc.array(reason, { minLength: 1, maxLength: 4 }), (reasons) => {
      const { releases, summary } = parseChangesetFile(printChangeset("@copilot-spaces/client", reasons));
      const [highest] = bumps.filter((bump) => reasons.some((each) => each.bump === bump));
      expect(releases).toEqual([{ name: "@copilot-spaces/client", type: highest }]);
      expect(summary).not.toMatch(/<script/);
      expect(summary).not.toBe("");
    }),
  );
});
