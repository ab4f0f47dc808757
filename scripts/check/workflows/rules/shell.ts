import { isObject } from "../../../generate/json.ts";
import { eachFile, type Finding, type Rule } from "../rule.ts";

/** Nothing that somebody else wrote is put into a command. */
export const expressions: Rule = {
  name: "expressions",
  why: "A branch or a title with a quote in it would be run as a command.",
  check: eachFile(({ file, jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ run, line }): Finding[] =>
        run?.includes("${{") === true
          ? [{ file, line, problem: 'an expression in "run": pass it by "env" and write "$NAME"' }]
          : [],
      ),
    ),
  ),
};

/** Commands run in bash, which stops at the first that fails, in a pipe too, and is the same on every system. */
export const shell: Rule = {
  name: "shell",
  why: "Without it the first half of a pipe may fail unnoticed, and Windows runs another language.",
  check: eachFile(({ file, isAction, value, jobs }) => {
    if (isAction) {
      return jobs.flatMap(({ steps }) =>
        steps
          .filter(({ run, value: step }) => run !== undefined && step["shell"] !== "bash")
          .map(({ line }) => ({ file, line, problem: 'a step of an action needs "shell: bash"' })),
      );
    }
    const defaults = isObject(value["defaults"]) ? value["defaults"]["run"] : undefined;
    const named = isObject(defaults) ? defaults["shell"] : undefined;
    return named === "bash" ? [] : [{ file, line: 1, problem: 'the workflow needs "defaults: run: shell: bash"' }];
  }),
};

/** The secrets that there are: of the remote cache, and optional. Whoever adds one says in the workflow what for. */
const knownSecrets: readonly string[] = ["TURBO_TOKEN", "TURBO_REMOTE_CACHE_SIGNATURE_KEY"];

/** No workflow knows a token that lives longer than itself, but for the remote cache. */
export const tokens: Rule = {
  name: "tokens",
  why: "A token that is kept can be stolen; npm trusts the workflow itself.",
  check: eachFile(({ file, text }) =>
    text.split("\n").flatMap((line, index): Finding[] => {
      const finding = (problem: string): Finding => ({ file, line: index + 1, problem });
      const [token] = /\b(?:NPM_TOKEN|NODE_AUTH_TOKEN|_authToken)\b/.exec(line) ?? [];
      if (token !== undefined) return [finding(`${token}: publishing needs no token, and nothing else does`)];
      const [secret] = [...line.matchAll(/\bsecrets\b(?:\.(\w+))?/g)]
        .filter(([, name = ""]) => /\$\{\{/.test(line) && !knownSecrets.includes(name))
        .map(([written]) => written);
      return secret === undefined
        ? []
        : [finding(`${secret}: scripts/check/workflows/rules/shell.ts knows no such secret`)];
    }),
  ),
};
