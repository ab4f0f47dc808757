import { expect, it } from "vitest";
import type { ChangeReport, Reason } from "./change-report.ts";
import { printReport } from "./print-report.ts";
import { printReportMarkdown } from "./print-report-markdown.ts";

const gone: Reason = {
  bump: "major",
  evidence: "commands",
  place: "space delete",
  text: "`space delete` is gone.",
  before: "cps space delete org:octo-org/3",
};
const worded: Reason = {
  bump: "patch",
  evidence: "document",
  place: "/info",
  text: "Reworded.",
  before: "a: 1\nb: 2",
  after: "a: 2",
};

function report(reasons: readonly Reason[]): ChangeReport {
  return {
    base: "v1",
    revision: "working tree",
    document: [],
    packages: {
      "copilot-spaces": { bump: reasons[0]?.bump ?? "none", reasons },
      client: { bump: "none", reasons: [] },
    },
  };
}

it("begins with the level of each package, then gives the reasons with both sides", () => {
  expect(printReport(report([gone, worded]))).toBe(`From v1 to working tree: 0 differences in the document.

copilot-spaces  major
client          nothing

copilot-spaces: major
  major  \`space delete\` is gone.
         commands: space delete
         - cps space delete org:octo-org/3
  patch  Reworded.
         document: /info
         - a: 1
         - b: 2
         + a: 2`);
});

it("counts small things where there are many", () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...worded, text: `Reworded ${index}.` }));
  expect(printReport(report([gone, ...many]))).toMatch(/Reworded 4\.[\s\S]*and 4 more of this kind$/);
  expect(printReportMarkdown(report([gone, ...many]))).toContain("- and 4 more of this kind");
});

it("folds the reasons away in a pull request", () => {
  expect(printReportMarkdown(report([gone]))).toBe(`What \`working tree\` changes for the users of \`v1\`:

| package | level | first of all |
| --- | --- | --- |
| \`copilot-spaces\` | major | \`space delete\` is gone. |
| \`client\` | none |  |

<details><summary>copilot-spaces</summary>

- **major**: \`space delete\` is gone. (\`space delete\`)

  Before:

  \`\`\`sh
  cps space delete org:octo-org/3
  \`\`\`

</details>
`);
});

it("lets no text of a document steer a terminal or break out of a page", () => {
  const hostile = { ...worded, text: "\u001b[2J<img src=x>\n# Title", before: "```\n\u202e" };
  expect(printReport(report([hostile]))).toContain("\\u001b[2J<img src=x> # Title");
  expect(printReport(report([hostile]))).toContain("\\u202e");
  const page = printReportMarkdown(report([hostile]));
  expect(page).toContain("&lt;img src=x>");
  expect(page).toContain("````yaml\n  ```\n  \\u202e\n  ````");
});
