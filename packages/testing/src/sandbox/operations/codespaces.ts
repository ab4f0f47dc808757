import type { Codespace, CreateCodespaceFromPullRequest } from "@copilot-spaces/types";
import { findRepository } from "../access/grants.ts";
import { machines, renderCodespace } from "../render/codespace.ts";
import type { CodespaceRecord } from "../world/records.ts";
import { type Handler, withBody } from "./handler.ts";
import { notFound, Refusal } from "./refusal.ts";

/** Creates a codespace: 201 when it is ready at once, 202 when it becomes so later. */
export const createCodespace: Handler = withBody<CreateCodespaceFromPullRequest | undefined>((call, readBody) => {
  const { world, actor, path, now, timestamp, codespaceDelay } = call;
  const { owner = "", repo = "", pull_number = "" } = path;
  const repository = findRepository(world, actor, { owner, repo });
  if (!repository.pull_requests.includes(Number(pull_number))) throw notFound();
  const body = readBody();
  const id = world.nextId("codespace");
  const codespace: CodespaceRecord = {
    id,
    name: nameOf(actor.user.login, repository.name, id),
    owner_id: actor.user.id,
    repository_id: repository.id,
    pull_number: Number(pull_number),
    display_name: body?.display_name ?? null,
    environment_id: `26a7c758-7299-4a73-b978-${id.toString(16).padStart(12, "0")}`,
    machine: readMachine(body?.machine),
    devcontainer_path: body?.devcontainer_path ?? ".devcontainer/devcontainer.json",
    location: body?.geo === undefined ? readLocation(body?.location) : locations[body.geo],
    idle_timeout_minutes: body?.idle_timeout_minutes ?? 30,
    retention_period_minutes: body?.retention_period_minutes ?? 43_200,
    created_at: timestamp,
    updated_at: timestamp,
    last_used_at: timestamp,
    ready_at: new Date(now + codespaceDelay).toISOString(),
  };
  const status = codespaceDelay > 0 ? 202 : 201;
  return { status, body: renderCodespace(call, codespace), changes: [{ put: "codespace", codespace }] };
});

/** Shows one of the caller's codespaces, as it is by now. */
export const getCodespace: Handler = (call) => {
  const codespace = call.world.codespace(call.path["codespace_name"] ?? "");
  if (codespace === undefined || codespace.owner_id !== call.actor.user.id) throw notFound();
  return { status: 200, body: renderCodespace(call, codespace) };
};

type Geo = NonNullable<NonNullable<CreateCodespaceFromPullRequest>["geo"]>;

const locations: Readonly<Record<Geo, Codespace["location"]>> = {
  EuropeWest: "WestEurope",
  SoutheastAsia: "SouthEastAsia",
  UsEast: "EastUs",
  UsWest: "WestUs2",
};

function readMachine(name = "standardLinux"): string {
  if (machines.some((machine) => machine.name === name)) return name;
  const names = machines.map((machine) => machine.name).join(", ");
  throw new Refusal(400, `machine must be one of ${names}.`);
}

function readLocation(name = "WestUs2"): Codespace["location"] {
  const location = Object.values(locations).find((each) => each === name);
  if (location !== undefined) return location;
  throw new Refusal(400, `location must be one of ${Object.values(locations).join(", ")}.`);
}

/** Made up as GitHub does: who, what, and letters that mean nothing; here they follow from the id. */
function nameOf(login: string, repository: string, id: number): string {
  const letters = Array.from({ length: 10 }, (_, index) => {
    const mixed = Math.imul(id * 10 + index + 1, 2_654_435_761) >>> 0;
    return (mixed % 36).toString(36);
  });
  return `${login}-${repository}-${letters.join("")}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
}
