import type { operations, paths, Routes, Space } from "@copilot-spaces/types";
import type { Operation, OperationId, OperationsTable } from "@copilot-spaces/types/operations";
import type { Finding } from "@copilot-spaces/types/validators";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Statuses<Route extends keyof Routes> = keyof Routes[Route]["responses"];
type Body<Route extends keyof Routes, Status extends Statuses<Route>> = Routes[Route]["responses"][Status] extends {
  content: { "application/json": infer Content };
}
  ? Content
  : undefined;

// A route leads to what its path and method lead to, and to what its id leads to.
type SetRole = "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}";
export const samePath: Same<Routes["GET /orgs/{org}/copilot-spaces"], paths["/orgs/{org}/copilot-spaces"]["get"]> =
  true;
export const sameId: Same<Routes["GET /orgs/{org}/copilot-spaces"], operations["copilot-spaces/list-for-org"]> = true;

// Statuses are told apart, with and without a body.
export const known: Extract<Statuses<SetRole>, 200 | 204 | 404> = 204;
// @ts-expect-error: this operation does not answer 201
export const unknown: Statuses<SetRole> = 201;
export const none: Same<Body<SetRole, 204>, undefined> = true;
export const created: Same<Body<"POST /orgs/{org}/copilot-spaces", 201>, Space> = true;
export const again: 200 | 201 = 200 satisfies Statuses<"POST /orgs/{org}/copilot-spaces/{space_number}/resources">;
export const later: 201 | 202 = 202 satisfies Statuses<"POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces">;

// @ts-expect-error: there is no such route
export type Missing = Routes["GET /orgs"];

// A path's parameters have their types.
export const path: Routes[SetRole]["parameters"]["path"] = {
  org: "octo-org",
  space_number: 1,
  actor_type: "Team",
  actor_identifier: "docs",
};
// @ts-expect-error: a number is not a string
export const wrongPath: Routes["GET /orgs/{org}/copilot-spaces/{space_number}"]["parameters"]["path"]["space_number"] =
  "1";

// The table knows every id, and nothing else.
export const id: OperationId = "copilot-spaces/list-for-org";
// @ts-expect-error: there is no such operation
export const noId: OperationId = "copilot-spaces/list";
export const lookUp = (table: OperationsTable): Operation | undefined =>
  table.operations["copilot-spaces/list-for-org"];
export const say = ({ instancePath, message }: Finding): string => `${instancePath} ${message}`;
