import { failedCommand } from "../../process/failed-command.ts";
import { type CommandResult, runCommand } from "../../process/run-command.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import type { PackedRelease } from "../pack/pack-release.ts";
import { publishPacked } from "../publish/publish-packed.ts";
import { type FaultyFront, startFaultyFront } from "../registry/faulty-front.ts";
import { registryEnvironment } from "../registry/registry-environment.ts";
import { startRegistry } from "../registry/start-registry.ts";
import {
  incompleteFindings,
  type ReleaseState,
  releaseDependencies,
  releaseState,
  unsafeFindings,
} from "./release-state.ts";

/** Publishes a release as somebody does who has this environment. */
export type Publisher = (release: PackedRelease, env: Readonly<Record<string, string>>) => Promise<CommandResult>;

/** `pnpm release:publish`, but without the time that a far registry may take. */
const publisher: Publisher = ({ repository, folder }, env) => publishPacked({ repository, folder, env, patience: 10 });

/** A registry of its own for one drill, empty, and the release that is published there. */
export interface Stage {
  readonly release: PackedRelease;
  readonly front: FaultyFront;
  readonly env: Readonly<Record<string, string>>;
  /** Runs the one command. */
  publish(release?: PackedRelease): Promise<CommandResult>;
  state(of?: PackedRelease): Promise<ReleaseState>;
  /** Notes each thing that is not as it should be. */
  expect(holds: boolean, what: string): void;
  /** Notes what nobody could install at this moment. */
  expectSafe(): Promise<void>;
  /** Notes what is missing after a repair; the command has ended well if nothing is. */
  expectRepaired(result: CommandResult, of?: PackedRelease): Promise<void>;
}

/** Runs a drill and resolves to what went wrong in it. */
export async function runDrill(
  release: PackedRelease,
  drill: (stage: Stage) => Promise<void>,
  publish: Publisher = publisher,
): Promise<string[]> {
  using folder = temporaryFolder();
  await removeTags(release);
  const registry = await startRegistry({ proxy: false });
  const front = await startFaultyFront(registry.url);
  try {
    const env = registryEnvironment(front.url, folder.path);
    const findings: string[] = [];
    await drill(createStage({ release, front, env, registryUrl: registry.url, publish, findings }));
    return findings;
  } finally {
    await front.close();
    await registry.close();
    await removeTags(release);
  }
}

interface StageParts {
  readonly release: PackedRelease;
  readonly front: FaultyFront;
  readonly env: Readonly<Record<string, string>>;
  /** Without the front: what is looked at is not what the fault lets through. */
  readonly registryUrl: string;
  readonly publish: Publisher;
  readonly findings: string[];
}

function createStage({ release, front, env, registryUrl, publish, findings }: StageParts): Stage {
  const state = (of = release) => releaseState(registryUrl, of);
  return {
    release,
    front,
    env,
    state,
    publish: (other = release) => publish(other, env).catch(failedCommand),
    expect(holds, what) {
      if (!holds) findings.push(what);
    },
    async expectSafe() {
      findings.push(...unsafeFindings(await state(), releaseDependencies(release.packages)));
    },
    async expectRepaired({ code, output }, of = release) {
      if (code !== 0) findings.push(`the command, run again, failed:\n${output}`);
      findings.push(...incompleteFindings(await state(of), releaseDependencies(of.packages)));
    },
  };
}

async function removeTags({ packages, repository }: PackedRelease): Promise<void> {
  const { output } = await runCommand("git", ["tag", "--list"], { cwd: repository });
  const tags = packages.map(({ name, version }) => `${name}@${version}`);
  const there = output.split("\n").filter((tag) => tags.includes(tag));
  if (there.length > 0) await runCommand("git", ["tag", "--delete", ...there], { cwd: repository });
}
