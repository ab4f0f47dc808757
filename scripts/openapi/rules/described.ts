import { getObject, getString } from "../../generate/json.ts";
import type { Rule } from "../rule.ts";
import { type DocumentNode, walk } from "../walk.ts";

/** What people read in the reference, in hover texts and in `--help` is written down. */
export const described: Rule = {
  name: "described",
  why: "Every description here is somebody's only help in an editor, a terminal or a form.",
  check: ({ document }) =>
    walk(document).flatMap((node) =>
      missing(node).map((what) => ({
        place: { pointer: node.pointer },
        message: `the ${node.kind} has no ${what}`,
        mend: "write one, in your own words",
      })),
    ),
};

function missing({ kind, value, keys }: DocumentNode): string[] {
  if ("$ref" in value) return [];
  if (kind === "operation") {
    const texts = ["summary", "description"].filter((key) => getString(value, key) === "");
    return getString(getObject(value, "externalDocs"), "url") === "" ? [...texts, "externalDocs.url"] : texts;
  }
  if (kind === "example") return getString(value, "summary") === "" ? ["summary"] : [];
  const component = kind === "schema" && keys.length === 3;
  if (!component && kind !== "parameter" && kind !== "header" && kind !== "response") return [];
  return getString(value, "description") === "" ? ["description"] : [];
}
