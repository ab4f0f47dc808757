import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** No header is required, neither of a request nor of a response. */
export const headersAreOptional: Rule = {
  name: "headers-are-optional",
  why: "GitHub's own clients send no version header, and proxies drop response headers; Prism calls both violations.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      const header = kind === "header" || (kind === "parameter" && value["in"] === "header");
      if (!header || value["required"] !== true) return [];
      return [{ place: { pointer }, message: "a required header", mend: "remove `required`" }];
    }),
};
