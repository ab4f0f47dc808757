import { type Manifest, workspacePackages } from "../../../process/workspace.ts";
import type { Release } from "../release.ts";

/** What a consumer has beside our packages: their peers, what renders hooks, and the types of all that. */
const companions = ["@tanstack/react-query", "@types/react", "@types/react-dom", "jsdom", "react", "react-dom"];

/** What the mock needs, an optional peer; much of it, so that only the consumer that starts one installs it. */
export const prism = ["@stoplight/prism-core", "@stoplight/prism-http"];

/** The `package.json` of a consumer of all packages; companions in the versions that the contract is tested with. */
export function consumerManifest({ manifests, repository }: Release, more: readonly string[] = []): object {
  const contract = workspacePackages(repository).find(({ manifest }) => manifest.name === "@copilot-spaces/contract");
  const known: Manifest["dependencies"] = { ...contract?.manifest.dependencies, ...contract?.manifest.devDependencies };
  const versionOf = (name: string): string => {
    const version = known[name];
    if (version === undefined) throw new Error(`@copilot-spaces/contract has no ${name}: which version is tested?`);
    return version;
  };
  return {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: Object.fromEntries(manifests.map(({ name, version }) => [name, version])),
    devDependencies: Object.fromEntries([...companions, ...more].map((name) => [name, versionOf(name)])),
  };
}
