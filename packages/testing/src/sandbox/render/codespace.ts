import type { Codespace, CodespaceMachine } from "@copilot-spaces/types";
import type { Origins } from "../http/origins.ts";
import type { CodespaceRecord } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { renderMinimalRepository } from "./repository.ts";
import { renderUser } from "./user.ts";

/** The machines that a codespace can have, the smallest first. */
export const machines: readonly CodespaceMachine[] = [
  machine("basicLinux32gb", { cpus: 2, memory: 8, storage: 32 }),
  machine("standardLinux", { cpus: 4, memory: 16, storage: 64 }),
  machine("premiumLinux", { cpus: 8, memory: 32, storage: 64 }),
  machine("largePremiumLinux", { cpus: 16, memory: 64, storage: 128 }),
];

/**
 * A codespace as it is at a time: until it is ready it waits, without a machine.
 *
 * @param now - milliseconds since the epoch
 */
export function renderCodespace(
  { world, now, origins }: { readonly world: World; readonly now: number; readonly origins: Origins },
  codespace: CodespaceRecord,
): Codespace {
  const { owner_id, repository_id, pull_number, ready_at, machine: machineName, ...shown } = codespace;
  const owner = world.user(owner_id);
  const repository = world.repository(repository_id);
  if (owner === undefined || repository === undefined) {
    throw new Error(`the owner or the repository of the codespace ${codespace.name} is missing`);
  }
  const ready = now >= Date.parse(ready_at);
  const url = `${origins.api}/user/codespaces/${codespace.name}`;
  const user = renderUser(owner, origins);
  const renderedRepository = renderMinimalRepository(world, repository, origins);
  return {
    ...shown,
    owner: user,
    billable_owner: user,
    repository: renderedRepository,
    machine: ready ? (machines.find(({ name }) => name === machineName) ?? null) : null,
    prebuild: false,
    state: ready ? "Available" : "Queued",
    url,
    git_status: ready ? gitStatus(repository.default_branch) : {},
    retention_expires_at: null,
    web_url: `https://${codespace.name}.github.dev`,
    machines_url: `${url}/machines`,
    start_url: `${url}/start`,
    stop_url: `${url}/stop`,
    pulls_url: `${renderedRepository.url}/pulls/${pull_number}`,
    recent_folders: [],
    ...(!ready && { pending_operation: true, pending_operation_disabled_reason: "The codespace is being created." }),
  };
}

function gitStatus(ref: string): Codespace["git_status"] {
  return { ahead: 0, behind: 0, has_unpushed_changes: false, has_uncommitted_changes: false, ref };
}

function machine(
  name: string,
  { cpus, memory, storage }: { readonly cpus: number; readonly memory: number; readonly storage: number },
): CodespaceMachine {
  return {
    name,
    display_name: `${cpus} cores, ${memory} GB RAM, ${storage} GB storage`,
    operating_system: "linux",
    storage_in_bytes: storage * 2 ** 30,
    memory_in_bytes: memory * 2 ** 30,
    cpus,
  };
}
