import { isNode, LineCounter, parseDocument } from "yaml";
import { isArray, isObject, type Json, type JsonObject } from "../../generate/json.ts";

/** One step of a job, or of an action of our own. */
export interface Step {
  /** Action and version, as it is written. */
  readonly uses: string | undefined;
  /** What stands after the action on its line. */
  readonly comment: string;
  readonly run: string | undefined;
  readonly value: JsonObject;
  readonly line: number;
}

/** A job of a workflow; for an action of our own, the steps that it is made of. */
export interface Job {
  readonly name: string;
  readonly value: JsonObject;
  readonly steps: readonly Step[];
  readonly line: number;
}

/** A file below `.github`. */
export interface Workflow {
  /** Relative to the repository's root. */
  readonly file: string;
  /** Whether it is an action and not a workflow. */
  readonly isAction: boolean;
  readonly text: string;
  readonly value: JsonObject;
  readonly jobs: readonly Job[];
}

/** Reads a workflow, or an action of our own; what is no YAML object is an empty one, which no rule accepts. */
export function readWorkflow(file: string, text: string): Workflow {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const value: Json = document.errors.length === 0 ? document.toJS() : null;
  const lineOf = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true);
    return isNode(node) ? lines.linePos(node.range?.[0] ?? 0).line : 1;
  };
  const root = isObject(value) ? value : {};
  const isAction = root["runs"] !== undefined;
  const jobs = isAction
    ? [readJob({ name: "runs", path: ["runs"], value: root["runs"] ?? null, text, lineOf })]
    : Object.entries(isObject(root["jobs"]) ? root["jobs"] : {}).map(([name, job]) =>
        readJob({ name, path: ["jobs", name], value: job, text, lineOf }),
      );
  return { file, isAction, text, value: root, jobs };
}

interface JobSource {
  readonly name: string;
  readonly path: readonly string[];
  readonly value: Json;
  readonly text: string;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

function readJob({ name, path, value, text, lineOf }: JobSource): Job {
  const job = isObject(value) ? value : {};
  const steps = isArray(job["steps"]) ? job["steps"] : [];
  return {
    name,
    value: job,
    line: lineOf(path),
    steps: steps.map((each, index) => {
      const step = isObject(each) ? each : {};
      const [uses, run] = [step["uses"], step["run"]];
      const line = lineOf([...path, "steps", index, typeof uses === "string" ? "uses" : "run"]);
      return {
        uses: typeof uses === "string" ? uses : undefined,
        comment: /#\s*(.*)$/.exec(text.split("\n")[line - 1] ?? "")?.[1] ?? "",
        run: typeof run === "string" ? run : undefined,
        value: step,
        line,
      };
    }),
  };
}
