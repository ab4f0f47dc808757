import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../generate/json.ts";
import { runCommand } from "../process/run-command.ts";
import { runSteps, type Step } from "../process/run-steps.ts";
import { root } from "../process/workspace.ts";
import type { DevServers } from "./dev-servers.ts";
import { printChanges } from "./print-changes.ts";

const generate: Step = { name: "generating from spec/", run: () => runCommand("node", ["scripts/generate.ts"]) };
const build: Step = {
  name: "building the servers",
  run: () => runCommand("turbo", ["run", "build", "--filter=@copilot-spaces/testing", "--output-logs=errors-only"]),
};

/** Brings everything up to date with `spec/`, again and again. */
export class DevSession {
  readonly #servers: DevServers;
  readonly #write: (text: string) => void;
  /** The document that the servers run on. */
  #document: string | undefined;

  constructor(servers: DevServers, write: (text: string) => void) {
    this.#servers = servers;
    this.#write = write;
  }

  /** Generates, builds and restarts. Where the document or what is built of it is broken, says so and leaves the servers. */
  async update(): Promise<void> {
    if (!(await this.#succeeds(generate))) return;
    const document = readFileSync(join(root, "spec/dist/openapi.json"), "utf8");
    if (document === this.#document) {
      this.#write("The document is as it was.\n");
      return;
    }
    if (!(await this.#succeeds(build))) return;
    await this.#servers.restart();
    const before = this.#document;
    this.#document = document;
    if (before !== undefined) await this.#report(JSON.parse(before), JSON.parse(document));
  }

  async #succeeds(step: Step): Promise<boolean> {
    const { failed } = await runSteps([step], this.#write);
    if (failed.length === 0) return true;
    const servers = this.#document === undefined ? "" : "mock and sandbox go on with the document as it was; ";
    this.#write(`${servers}waiting for the next change\n`);
    return false;
  }

  async #report(before: JsonObject, after: JsonObject): Promise<void> {
    // Loaded late: who has changed nothing yet need not wait for it.
    const { compareDocuments } = await import("../changes/document/compare-documents.ts");
    this.#write(`${printChanges(await compareDocuments(before, after))}\n`);
  }
}
