/** The Copilot Spaces API with memory: a plain fetch handler, for tests, consoles and trying things out. */

export { documentHash } from "@copilot-spaces/types/document";
export type { ClassicTokenOptions, GrantedTokenOptions, TokenOptions } from "./access/token.ts";
export type { SandboxClock } from "./clock/clock.ts";
export { createSandbox } from "./create-sandbox.ts";
export { ConnectionReset, type Fault, type FaultKind } from "./faults/fault.ts";
export type { Faults } from "./faults/faults.ts";
export type { RateLimits } from "./http/rate-limits.ts";
export type { ListenOptions, SandboxServer } from "./listen/listen.ts";
export { keepSnapshot, readSnapshot, type SnapshotFile, writeSnapshot } from "./persistence/snapshot-file.ts";
export type { Sandbox, SandboxOptions } from "./sandbox.ts";
export { SandboxError } from "./sandbox-error.ts";
export { documentationSeed } from "./seed/documentation-seed.ts";
export { largeSeed } from "./seed/large-seed.ts";
export type {
  Seed,
  SeedCodespace,
  SeedCollaborator,
  SeedOrganization,
  SeedRepository,
  SeedResource,
  SeedSpace,
  SeedTeam,
  SeedUser,
} from "./seed/seed.ts";
export type { Snapshot } from "./world/snapshot.ts";
