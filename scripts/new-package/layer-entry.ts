import type { Layers } from "../check/layers.ts";
import type { PackageRequest } from "./package-request.ts";

/** The layers with a package's own at their end, where everything that it may import stands above it. */
export function withLayer(layers: Layers, { name, imports, document }: PackageRequest): Layers {
  // A document's contract is run by a test, against a mock.
  const all = document === undefined ? imports : [...imports, "@copilot-spaces/testing", "@copilot-spaces/contract"];
  return { ...layers, [name]: { imports: [...new Set(all)] } };
}
