import { eachFile, type Finding, type Rule } from "../rule.ts";

/** `owner/name@hash`, or `owner/name/part@hash` */
const pinned = /^([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40})$/;

/** Every action is ours, or named by the full hash of its commit with the version beside it. */
export const pins: Rule = {
  name: "pins",
  why: "Whoever can move a tag of an action can run what they like in our workflows.",
  check: eachFile(({ file, jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ uses, comment, line }): Finding[] => {
        if (uses === undefined || uses.startsWith("./")) return [];
        if (!pinned.test(uses)) {
          const problem = `${uses} is not pinned: write the full hash of the commit, and its version as a comment`;
          return [{ file, line, problem }];
        }
        if (/^v\d+\.\d+\.\d+$/.test(comment)) return [];
        return [{ file, line, problem: `${uses} needs its version as a comment: "# v1.2.3"` }];
      }),
    ),
  ),
};

/** One action has one version everywhere. */
export const onePin: Rule = {
  name: "one-pin",
  why: "An action of two versions is one that somebody forgot to raise.",
  check: ({ files }) => {
    const known = new Map<string, string>();
    return files.flatMap(({ file, jobs }) =>
      jobs.flatMap(({ steps }) =>
        steps.flatMap(({ uses, comment, line }): Finding[] => {
          const [, name, hash] = pinned.exec(uses ?? "") ?? [];
          if (name === undefined) return [];
          const version = `${hash} # ${comment}`;
          const first = known.get(name) ?? version;
          known.set(name, first);
          return first === version ? [] : [{ file, line, problem: `${name} is ${first} elsewhere: take one of them` }];
        }),
      ),
    );
  },
};
