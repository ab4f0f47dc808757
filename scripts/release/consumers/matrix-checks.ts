import { join } from "node:path";
import type { Step } from "../../process/run-steps.ts";
import { findingsStep, preparation } from "../findings-step.ts";
import { installProject } from "../tools/install-project.ts";
import type { Bench } from "./bench.ts";
import { bundlers } from "./contract/bundle-page.ts";
import {
  clientCases,
  clientColumns,
  contractFindings,
  pageFindings,
  workerEverydayFindings,
  workerFindings,
} from "./contract/contract-findings.ts";
import { prism } from "./install/consumer-manifest.ts";
import { installConsumer } from "./install/install-consumer.ts";
import { npm, otherPackageManagers, type PackageManager } from "./install/package-managers.ts";
import { bun, deno, otherNodes, ownNode, workerd } from "./runtimes.ts";
import { toolsFolder } from "./tools-folder.ts";
import { newestCompiler, olderCompilers } from "./types/compilers.ts";
import { typeFindings, writeTypedPrograms } from "./types/type-findings.ts";
import { compiledCheck, nodeChecks } from "./usual-checks.ts";

/** Every other package manager, compiler, runtime and bundler that the packages promise. */
export function matrixChecks(bench: Bench): Step[] {
  const { release, consumer, compiled } = bench;
  return [
    findingsStep("consumer: the tools for all of this", async () => {
      await installProject(toolsFolder);
      return [];
    }),
    ...olderCompilers.map((compiler) =>
      findingsStep(`consumer: types under ${compiler.name}`, () => typeFindings(compiled.made(), compiler)),
    ),
    ...otherPackageManagers.flatMap((manager) => managerChecks(bench, manager)),
    findingsStep(`consumer: contract against the mock that was installed (${clientColumns.join(", ")})`, async () => {
      const more = { manager: npm, more: prism };
      const own = await installConsumer(release(), { ...bench, folder: join(bench.folder, "mock"), ...more });
      return await contractFindings(release(), own, { ...clientCases, name: "mock-cases", runtime: ownNode });
    }),
    ...otherNodes.flatMap((runtime) => nodeChecks(bench, runtime)),
    ...[bun, deno].flatMap((runtime) => [
      findingsStep(`consumer: contract on ${runtime.name} (${clientColumns.join(", ")})`, () =>
        contractFindings(release(), consumer.made(), { ...clientCases, runtime }),
      ),
      compiledCheck(bench, runtime),
    ]),
    findingsStep(`consumer: contract in workerd (${clientColumns.join(", ")})`, () =>
      workerFindings(release(), consumer.made(), workerd()),
    ),
    findingsStep("consumer: sandbox and hooks in workerd", () => workerEverydayFindings(compiled.made(), workerd())),
    ...bundlers.map((bundler) =>
      findingsStep(
        `consumer: contract in Chromium, bundled by ${bundler.name} (${clientColumns.join(", ")}, react)`,
        () => pageFindings(release(), consumer.made(), bundler),
      ),
    ),
  ];
}

/** What a package manager installs is what was packed, and runs where that manager puts it. */
function managerChecks({ release, registry, folder }: Bench, manager: PackageManager): Step[] {
  const own = join(folder, manager.name.replaceAll(/\W+/g, "-").toLowerCase());
  const installed = preparation(`consumer: ${manager.name} installs what was packed`, () =>
    installConsumer(release(), { registry, folder: own, manager }),
  );
  const types = `consumer: types under ${newestCompiler.name} as ${manager.name} installed it`;
  return [
    installed.step,
    ...(manager.unpacks
      ? [
          findingsStep(types, () => {
            writeTypedPrograms(release(), installed.made());
            return typeFindings(installed.made(), newestCompiler);
          }),
        ]
      : []),
    findingsStep(`consumer: contract as ${manager.name} installed it (${clientColumns.join(", ")})`, () => {
      const runtime = { ...ownNode, command: () => installed.made().node };
      return contractFindings(release(), installed.made(), { ...clientCases, runtime });
    }),
  ];
}
