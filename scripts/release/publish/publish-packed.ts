import { setTimeout as wait } from "node:timers/promises";
import { type CommandResult, runCommand } from "../../process/run-command.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import { headCommit } from "../pack/head-commit.ts";
import { packedCommit, packedPackages, writeRemainingPlan } from "../pack/packed-packages.ts";
import { configuredRegistry } from "../registry/configured-registry.ts";
import { comparePublished, type PublishedState } from "./compare-published.ts";
import { lastFrames } from "./last-frames.ts";

/** What {@link publishPacked} publishes, and where. */
export interface PublishOptions {
  /** The repository that the tarballs were made of. */
  readonly repository: string;
  /** The folder that `changeset pack` wrote. */
  readonly folder: string;
  /** Added to the environment; says which registry, when it is not the configured one. */
  readonly env?: Readonly<Record<string, string>>;
  /** Publishes nothing, and only says what is there. @default false */
  readonly verify?: boolean;
  /** Whether each package needs an attestation of where it was built. @default false */
  readonly attestations?: boolean;
  /** How long a package may take to show up after it was accepted, in seconds. @default 300, 30 with `verify` */
  readonly patience?: number;
}

/**
 * Publishes tarballs as they are, each after what it depends on, and looks afterwards whether the registry has those very
 * bytes; then tags the commit. May be run again at any time: it publishes what is missing, and nothing twice.
 */
export async function publishPacked(options: PublishOptions): Promise<CommandResult> {
  const { repository, folder, env = {}, verify = false } = options;
  const packages = packedPackages(folder);
  if (packages.length === 0) return { code: 0, output: "There is nothing to publish: the registry has every version." };
  const obstacle = verify ? undefined : await obstacleText(options);
  if (obstacle !== undefined) return { code: 1, output: `Nothing was published: ${obstacle}` };
  const registry = await configuredRegistry(repository, env);
  const before = await comparePublished(registry, packages);
  if (before.some(({ state }) => state === "other")) {
    return { code: 1, output: `${takenText(before)}\nNothing was published now.` };
  }
  if (verify) return judge(await settled(registry, { patience: 30, ...options }), options);
  const missing = before.filter(({ state }) => state === "missing").map(({ name }) => name);
  const sent = missing.length === 0 ? { code: 0, output: "" } : await send(options, new Set(missing));
  if (sent.code !== 0) return { code: 1, output: `${sent.output}\n${await interruptedText(registry, options)}` };
  const after = judge(await settled(registry, options), options);
  if (after.code !== 0) return after;
  // What carries a tag is published: not the other way round, as when an answer was lost.
  const tagged = await runCommand("pnpm", ["exec", "changeset", "git-tag"], { cwd: repository, env });
  return { code: tagged.code, output: `${after.output}\n${lastFrames(tagged.output).trim()}` };
}

/** Sends what is missing, each after what it depends on; the first that is refused ends it. */
async function send(options: PublishOptions, missing: ReadonlySet<string>): Promise<CommandResult> {
  const { repository, folder, env = {}, attestations = false } = options;
  using plan = temporaryFolder();
  writeRemainingPlan(folder, plan.path, missing);
  const args = ["exec", "changeset", "publish", "--from-pack-dir", plan.path, "--no-git-tag"];
  // Provenance that was asked for fails where none can be had.
  const { code, output } = await runCommand("pnpm", args, {
    cwd: repository,
    env: { ...env, ...(attestations ? { pnpm_config_provenance: "true" } : {}) },
  });
  return { code, output: lastFrames(output) };
}

/** Why nothing may be published from here, if so. */
async function obstacleText(options: PublishOptions): Promise<string | undefined> {
  const { repository, folder, env = {}, attestations = false } = options;
  const made = packedCommit(folder);
  const head = await headCommit(repository);
  if (made !== head) return `the tarballs are of commit ${made}, and ${repository} is on ${head}; check that one out.`;
  // GitHub offers its workflows an identity that way, if their permissions have `id-token: write`.
  const offered = { ...process.env, ...env }["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  if (!attestations || offered !== "") return undefined;
  return "no attestation can be made here. Publish by the release workflow, in a job with the permission id-token: write.";
}

/** Asks until the registry has everything, or patience is at its end. */
async function settled(registry: string, { folder, patience = 300 }: PublishOptions): Promise<PublishedState[]> {
  const packages = packedPackages(folder);
  for (let seconds = 0; ; seconds += 1) {
    const states = await comparePublished(registry, packages);
    if (states.every(({ state }) => state !== "missing") || seconds >= patience) return states;
    await wait(1000);
  }
}

function judge(states: readonly PublishedState[], { folder, attestations = false }: PublishOptions): CommandResult {
  const text = stateText(states);
  if (states.some(({ state }) => state === "other")) return { code: 1, output: takenText(states) };
  if (states.some(({ state }) => state === "missing")) {
    return { code: 1, output: `${text}\nSome packages are missing: pnpm release:publish ${folder} publishes them.` };
  }
  const unattested = attestations ? states.filter(({ attested }) => !attested) : [];
  if (unattested.length === 0) return { code: 0, output: text };
  const names = unattested.map(({ name, version }) => `${name}@${version}`).join(", ");
  return {
    code: 1,
    output: `${text}\nWithout an attestation: ${names}. They were not published by the release workflow; docs/platform/release.md says what to do.`,
  };
}

/** What the registry has after a run that failed, as far as it can still be asked. */
async function interruptedText(registry: string, { folder }: PublishOptions): Promise<string> {
  const next =
    "Nothing was published before what it depends on. Run the same command again: it publishes what is missing.";
  try {
    return `${stateText(await comparePublished(registry, packedPackages(folder)))}\n${next}`;
  } catch {
    return `The registry cannot be reached. ${next}`;
  }
}

function takenText(states: readonly PublishedState[]): string {
  const taken = states.filter(({ state }) => state === "other");
  const names = taken.map(({ name, version }) => `${name}@${version}`).join(", ");
  const flags = taken.map(({ name }) => `--patch ${name}`).join(" ");
  return [
    stateText(states),
    `The registry has other bytes than the tested ones as ${names}.`,
    `A version cannot be replaced. Release the next one: pnpm changeset ${flags}`,
  ].join("\n");
}

function stateText(states: readonly PublishedState[]): string {
  const words = { missing: "not published", same: "published, as it was packed", other: "published, with other bytes" };
  return states.map(({ name, version, state }) => `${name}@${version}: ${words[state]}`).join("\n");
}
