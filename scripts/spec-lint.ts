import { dirname, join, relative } from "node:path";
import { DocumentError } from "./generate/document-error.ts";
import { checkSpecification } from "./openapi/check-specification.ts";
import type { Finding } from "./openapi/finding.ts";
import { takeInventory } from "./openapi/inventory.ts";
import { recordInventory } from "./openapi/inventory-file.ts";
import { locate } from "./openapi/locate.ts";
import { readSpecification } from "./openapi/read-specification.ts";
import { rules } from "./openapi/rules.ts";
import { readCommandLine } from "./process/read-command-line.ts";

const values = readCommandLine(process.argv.slice(2), {
  usage: `Usage: pnpm spec:lint [--record] [--spec <file>] [--inventory <file>]

Holds the document to the rules of scripts/openapi/rules; exit code 1 when there are findings.

  --record            notes down what the document has, so that a new operation is known and none is lost later
  --spec <file>       another document than spec/openapi.yaml
  --inventory <file>  another inventory than scripts/openapi/inventory.yaml`,
  options: {
    spec: { type: "string", default: join(import.meta.dirname, "../spec/openapi.yaml") },
    inventory: { type: "string", default: join(import.meta.dirname, "openapi/inventory.yaml") },
    record: { type: "boolean", default: false },
  },
  read: ({ spec = "", inventory = "", record = false }) => ({ spec, inventory, record }),
});

const started = performance.now();
try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  const folder = relative(process.cwd(), dirname(values.spec));
  console.error(folder === "" ? error.message : `${folder}/${error.message}`);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  let specification = readSpecification(values.spec, values.inventory);
  if (values.record) {
    recordInventory(values.inventory, specification.inventory, takeInventory(specification.document));
    specification = readSpecification(values.spec, values.inventory);
  }
  const findings = await checkSpecification(specification, rules);
  for (const finding of findings) console.error(print(finding));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const operations = Object.keys(takeInventory(specification.document).operations).length;
  const looked = `${operations} operations in ${specification.files.length} files, ${rules.length} rules, ${seconds} s`;
  const count =
    findings.length === 0 ? "no findings" : findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  console.log(`${count}: ${looked}`);
  return findings.length === 0 ? 0 : 1;
}

function print({ rule, message, mend, place }: Finding): string {
  const { file, line } = locate(place, values.spec);
  return `${relative(process.cwd(), join(dirname(values.spec), file))}:${line} ${rule}: ${message}\n    ${mend}`;
}
