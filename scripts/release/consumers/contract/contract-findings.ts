import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "../consumer.ts";
import { everydayFindings } from "../everyday-findings.ts";
import type { Release } from "../release.ts";
import { jsonOf, runProgram } from "../run-program.ts";
import type { Runtime } from "../runtimes.ts";
import { compiledFolder } from "../types/type-findings.ts";
import type { Bundler } from "./bundle-page.ts";
import { bundleProgram } from "./bundle-program.ts";
import { openPage } from "./in-chromium.ts";
import { askWorker } from "./in-workerd.ts";
import { judgeOutcome } from "./judge-outcome.ts";
import { readOutcome } from "./read-outcome.ts";
import { withMock } from "./with-mock.ts";

/** Both levels of the client. */
export const clientColumns: readonly string[] = ["client.request", "client methods"];

/** A program that prints an outcome, and what runs it. */
export interface ContractProgram {
  /** Its name in `programs/`. */
  readonly name: string;
  /** The columns that it runs. */
  readonly columns: readonly string[];
  /** Whether it is told these columns. @default false */
  readonly takesColumns?: boolean;
}

/** `client-cases`, which every runtime has all that it takes for. */
export const clientCases: ContractProgram = { name: "client-cases", columns: clientColumns };

/** Which of a consumer's packages hold the contract where a runtime runs them, one sentence for each that does not. */
export async function contractFindings(
  release: Release,
  { folder }: Consumer,
  { name, columns, takesColumns = false, runtime }: ContractProgram & { readonly runtime: Runtime },
): Promise<string[]> {
  await bundleProgram({ repository: release.repository, name, folder });
  return await withMock(release.document, async (url) => {
    const command = [...runtime.command(url), `${name}.mjs`, url, ...(takesColumns ? columns : [])];
    const outcome = readOutcome(jsonOf(command, await runProgram(command, { cwd: folder })));
    return judgeOutcome(outcome, { runtime: runtime.says, columns, document: release.document });
  });
}

/** The same in workerd, which runs nothing but a bundle. */
export async function workerFindings(release: Release, { folder }: Consumer, workerd: string): Promise<string[]> {
  const { repository, document } = release;
  await bundleProgram({ repository, name: "worker", folder, browser: true });
  return await withMock(document, async (mock) => {
    const answer = await askWorker({ folder, module: "worker.mjs", workerd }, new URLSearchParams({ mock }));
    return judgeOutcome(readOutcome(answer), { runtime: /^Cloudflare-Workers$/, columns: clientColumns, document });
  });
}

/** The same in Chromium, and the hooks with it, in a page made by a bundler. */
export async function pageFindings(release: Release, consumer: Consumer, bundler: Bundler): Promise<string[]> {
  const { repository, document } = release;
  await bundleProgram({ repository, name: "page", folder: consumer.folder, browser: true });
  const page = await bundler.bundle(consumer, "page.mjs");
  return await withMock(document, async (mock) => {
    const outcome = readOutcome(JSON.parse(await openPage(page, new URLSearchParams({ mock }))));
    return judgeOutcome(outcome, { runtime: /Chrome\//, columns: [...clientColumns, "react"], document });
  });
}

/** What comes of a consumer's everyday program in workerd where it should do what it does, one sentence each. */
export async function workerEverydayFindings({ folder }: Consumer, workerd: string): Promise<string[]> {
  const program = `import { everyday } from "./${compiledFolder}/everyday.js";\nexport const answer = async () => Response.json(await everyday());\n`;
  writeFileSync(join(folder, "everyday-worker.mjs"), program);
  return everydayFindings(await askWorker({ folder, module: "everyday-worker.mjs", workerd }, new URLSearchParams()));
}
