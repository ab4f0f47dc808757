import { isArray, isObject, type Json } from "../../../generate/json.ts";
import { eachFile, type Rule } from "../rule.ts";

/** No workflow starts in a way that gives strangers' code our secrets. */
export const triggers: Rule = {
  name: "triggers",
  why: "pull_request_target and workflow_run give code from a fork a token that writes, and the secrets.",
  check: eachFile(({ file, isAction, value }) =>
    isAction
      ? []
      : eventNames(value["on"])
          .filter((name) => !/^(push|pull_request|merge_group|schedule|workflow_dispatch)$/.test(name))
          .map((name) => ({
            file,
            line: 1,
            problem: `"on: ${name}" is not allowed; pull_request is for pull requests`,
          })),
  ),
};

function eventNames(on: Json | undefined): string[] {
  if (isArray(on)) return on.map(String);
  if (isObject(on)) return Object.keys(on);
  return [String(on ?? "nothing")];
}
