import { readLayers } from "./check/layers.ts";
import { createPackage, finishingSteps } from "./new-package/create-package.ts";
import { requestPackage } from "./new-package/package-request.ts";
import { readCommandLine, UsageError } from "./process/read-command-line.ts";
import { runSteps } from "./process/run-steps.ts";
import { root } from "./process/workspace.ts";

const request = readCommandLine(process.argv.slice(2), {
  usage: `Usage: pnpm new:package <name> [options]

Makes a package with what every package here has, and with a first module and test to be replaced.

  --description <text>  one sentence with its full stop
  --imports <packages>  what it imports of ours: types, client, testing, with commas between
  --private             it is not published; what is in apps and examples never is
  --in <folder>         packages, apps or examples; without it, packages
  --document <file>     an OpenAPI document of its own, which is copied: types, table and client are generated from it`,
  options: {
    description: { type: "string" },
    imports: { type: "string" },
    private: { type: "boolean", default: false },
    in: { type: "string", default: "packages" },
    document: { type: "string" },
  },
  allowPositionals: true,
  read: ({ in: parent, ...words }, [name, ...more]) => {
    if (name === undefined || more.length > 0) throw new UsageError("one name is needed: pnpm new:package insights");
    return readRequest({ ...words, name, parent });
  },
});

const files = createPackage(request, root);
for (const file of files) console.log(`added     ${file}`);
const { failed } = await runSteps(finishingSteps(request, root), (text) => process.stdout.write(text));
if (failed.length > 0) {
  console.error(`\n${request.folder} is there; what failed can be run again: ${failed.join(", ")}`);
}
console.log(`
Next:
  pnpm exec turbo run test --filter=${request.name}
  write what it is for: ${request.folder}/README.md, and a line in the tables of README.md and docs/architecture.md
  pnpm check`);
process.exitCode = failed.length > 0 ? 1 : 0;

function readRequest(words: Parameters<typeof requestPackage>[0]): ReturnType<typeof requestPackage> {
  try {
    return requestPackage(words, root, readLayers());
  } catch (error) {
    if (!(error instanceof Error && error.name === "DocumentError")) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
