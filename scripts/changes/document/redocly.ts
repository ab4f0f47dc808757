import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Json, JsonObject } from "../../generate/json.ts";
import { runCommand } from "../../process/run-command.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import type { Bump } from "../change-report.ts";

/** A change as `redocly diff --format json` prints it, as far as it is read here. */
export interface RedoclyChange {
  /** Where it is met first: a pointer without `$ref`s, into the revision or, where it is removed, into the base. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Bump;
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: Bump; readonly message: string }[];
  /** The key that was modified. */
  readonly property?: string;
  readonly base?: { readonly pointer: string; readonly value?: Json };
  readonly revision?: { readonly pointer: string; readonly value?: Json };
}

const command = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/**
 * Asks `redocly diff`. It has no library to call (`@redocly/openapi-core` does not have the comparison), and prints its
 * report only when it is told to fail on nothing.
 *
 * @throws {Error} when it ends without a report.
 */
export async function redoclyDiff(
  base: JsonObject,
  revision: JsonObject,
  skipped: readonly string[] = [],
): Promise<readonly RedoclyChange[]> {
  using folder = temporaryFolder();
  const file = (name: string): string => join(folder.path, name);
  // Without these rules it finds a removed operation harmless, and ends with 0.
  const config = stringify({ extends: ["diff-recommended"] });
  folder.write({ "base.json": base, "revision.json": revision, "redocly.yaml": config });
  const options = ["--config", file("redocly.yaml"), "--format", "json", "--fail-on", "none"];
  const { output } = await runCommand(
    process.execPath,
    [
      ...[command, "diff", file("base.json"), file("revision.json"), ...options, "--output", file("report.json")],
      ...skipped.flatMap((rule) => ["--skip-rule", rule]),
    ],
    { cwd: folder.path, env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
  );
  return readReport(file("report.json"), output);
}

function readReport(file: string, output: string): readonly RedoclyChange[] {
  let report: { readonly changes: readonly RedoclyChange[] };
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Error(`redocly diff ended without a report:\n${output.trim()}`);
  }
  return report.changes;
}
