import { runCommand } from "../process/run-command.ts";
import type { Step } from "../process/run-steps.ts";

/** What `pnpm check` runs, cheapest first, so that the usual mistake shows up at once. */
export const checkSteps: readonly Step[] = [
  { name: "format and lint", run: () => runCommand("biome", ["ci", "--colors=off", "--error-on-warnings", "."]) },
  { name: "layering", run: () => runCommand("node", ["scripts/check/layers.ts"]) },
  { name: "package skeleton", run: () => runCommand("node", ["scripts/check/skeleton.ts"]) },
  { name: "workflows", run: () => runCommand("node", ["scripts/check/workflows/workflows.ts"]) },
  { name: "the document", run: () => runCommand("node", ["scripts/spec-lint.ts"]) },
  { name: "generated files", run: () => runCommand("node", ["scripts/generate.ts", "--check"]) },
  { name: "changesets", run: () => runCommand("node", ["scripts/spec-changeset.ts", "--check"]) },
  {
    name: "build and types",
    run: () => runCommand("turbo", ["run", "build", "typecheck", "--output-logs=errors-only"]),
  },
  { name: "docs", run: () => runCommand("node", ["scripts/check/docs/docs.ts"]) },
  { name: "dead code", run: () => runCommand("knip", []) },
  { name: "package shape", run: () => runCommand("node", ["scripts/check/package-shape.ts"]) },
];
