import { dirname, join, relative } from "node:path";
import { bundle } from "./generate/bundle.ts";
import { listAdditions } from "./openapi/additions.ts";
import { locate } from "./openapi/locate.ts";
import { printAdditions } from "./openapi/print-additions.ts";

const spec = join(import.meta.dirname, "../spec/openapi.yaml");
const folder = relative(process.cwd(), dirname(spec));

const additions = listAdditions(bundle(spec).document).map((addition) => {
  const { file, line } = locate({ pointer: addition.pointer }, spec);
  return { ...addition, source: `${join(folder, file)}:${line}` };
});
process.stdout.write(printAdditions(additions));
