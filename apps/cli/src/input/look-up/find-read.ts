import type { Operation } from "@copilot-spaces/types/operations";
import { operationsTable } from "../../operations.data.ts";
import type { PlannedRequest } from "../plan.ts";

/** The request that reads what these parameters name, and nothing else: the document's GET with just them in its path. */
export function findRead(path: Readonly<Record<string, string | number>>): PlannedRequest {
  const names = Object.keys(path).sort().join();
  const operation = Object.values(operationsTable.operations).find(
    (candidate) => candidate.method === "GET" && pathNames(candidate).sort().join() === names && endsInName(candidate),
  );
  if (operation === undefined) throw new Error(`the document has no GET for ${names}`);
  return { operation, route: operation.route, input: { path } };
}

function pathNames({ parameters }: Operation): string[] {
  return parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
}

/** `/repos/{owner}/{repo}` reads what its parameters name; `/orgs/{org}/copilot-spaces` reads a list of it. */
function endsInName({ path }: Operation): boolean {
  return path.endsWith("}");
}
