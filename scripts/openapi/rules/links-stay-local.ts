import { getObject, getString, isObject } from "../../generate/json.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** No header's example names a host. */
export const linksStayLocal: Rule = {
  name: "links-stay-local",
  why: "A client that follows a mock's `Link` to api.github.com takes its token to the real API.",
  check: ({ document }) =>
    walk(document).flatMap(({ kind, value, pointer }) => {
      if (kind !== "header") return [];
      const named = Object.values(getObject(value, "examples")).map((each) =>
        isObject(each) ? getString(each, "value") : "",
      );
      if (![getString(value, "example"), ...named].some((text) => /[a-z]+:\/\//i.test(text))) return [];
      const mend = 'use a relative reference: <?after=abc>; rel="next"';
      return [{ place: { pointer }, message: "a header's example leads to another host", mend }];
    }),
};
