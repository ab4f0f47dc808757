import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../process/workspace.ts";
import { type Preparation, preparation } from "../findings-step.ts";
import type { PackedPackage } from "../pack/packed-packages.ts";
import { type InstalledCommand, installCommand } from "./command-line.ts";
import type { Consumer } from "./consumer.ts";
import { installConsumer } from "./install/install-consumer.ts";
import { npm } from "./install/package-managers.ts";
import { type Release, readRelease } from "./release.ts";
import { newestCompiler } from "./types/compilers.ts";
import { typeFindings, writeTypedPrograms } from "./types/type-findings.ts";

/** What is to be tried, and where. */
export interface BenchOptions {
  /** The address of a registry that has the packages, and everything that they depend on. */
  readonly registry: string;
  /** What was published there. */
  readonly packages: readonly PackedPackage[];
  /** A folder for all consumers, which its owner removes. */
  readonly folder: string;
  /** The repository that was packed, with everything built. @default this one */
  readonly workspace?: string;
}

/** What the steps share; each of the three is made by a step. */
export interface Bench extends BenchOptions {
  release(): Release;
  /** The consumer that has installed everything with npm. */
  readonly consumer: Preparation<Consumer>;
  /** The same, with its programs compiled. */
  readonly compiled: Preparation<Consumer>;
  readonly command: Preparation<InstalledCommand>;
}

/** Prepares the steps that others need; nothing is made before they run. */
export function prepareBench(options: BenchOptions): Bench {
  const { registry, packages, folder, workspace = root } = options;
  let read: Release | undefined;
  // By the first step that needs it, which can say what is wrong with a tarball.
  const release = (): Release => {
    read ??= readRelease(packages, workspace);
    return read;
  };
  const consumer = preparation("consumer: npm installs what was packed", () =>
    installConsumer(release(), { registry, folder: join(folder, "npm"), manager: npm }),
  );
  const compiled = preparation(`consumer: types under ${newestCompiler.name}`, async () => {
    writeTypedPrograms(release(), consumer.made());
    const findings = await typeFindings(consumer.made(), newestCompiler, true);
    if (findings.length > 0) throw new Error(findings.join("\n"));
    return consumer.made();
  });
  const command = preparation("consumer: npm installs the command line, alone", () => {
    const own = join(folder, "command");
    mkdirSync(own, { recursive: true });
    return installCommand(release(), registry, own);
  });
  return { ...options, release, consumer, compiled, command };
}
