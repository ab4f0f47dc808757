import { join } from "node:path";
import type { Step } from "../../process/run-steps.ts";
import { temporaryFolder } from "../../process/temporary-folder.ts";
import type { PackedRelease } from "../pack/pack-release.ts";
import { planAndPack } from "../pack/pack-release.ts";
import type { PackedPackage } from "../pack/packed-packages.ts";
import { runDrill, type Stage } from "./drill.ts";
import { goOnPublisher } from "./go-on-publisher.ts";
import { releaseDependencies } from "./release-state.ts";
import { forgetPatch, packPatch, takeVersion } from "./taken-version.ts";

/** What can go wrong while a release is published: after each of it nothing is broken, and one command repairs it. */
export function drillSteps(release: PackedRelease): Step[] {
  const { packages } = release;
  const step = (name: string, drill: (stage: Stage) => Promise<void>): Step => ({
    name: `drill: ${name}`,
    run: async () => toResult(await runDrill(release, drill)),
  });
  return [
    ...packages.map(({ name }) => step(`${name} is refused`, (stage) => refused(stage, name))),
    step("the network is cut after the first package", cutAfterFirst),
    step("the answer to the first package is lost", answerLost),
    step("the run is repeated", repeated),
    step("a run that was interrupted is begun again from the start", begunAgain),
    step("a version is taken by other bytes", takenByOtherBytes),
    ...(isConnected(release) ? [selfTest(release)] : []),
  ];
}

/** What finds nothing in a publisher that is known to be careless would find nothing in ours. */
function selfTest(release: PackedRelease): Step {
  return {
    name: "drill: a publisher that goes on after a refusal is found out",
    run: async () => {
      const { name } = neededPackage(release);
      const findings = await runDrill(release, (stage) => refused(stage, name), goOnPublisher);
      const found = findings.some((each) => each.includes("which it depends on, is not"));
      return toResult(
        found ? [] : ["the drills take a publisher for safe that publishes dependents of what is missing"],
      );
    },
  };
}

/** Whether any package of the release depends on another. */
function isConnected({ packages }: PackedRelease): boolean {
  return [...releaseDependencies(packages).values()].some((names) => names.length > 0);
}

function toResult(findings: readonly string[]): { code: number; output: string } {
  return { code: findings.length === 0 ? 0 : 1, output: findings.join("\n") };
}

/** The registry does not take one of the packages. */
async function refused(stage: Stage, refusedName: string): Promise<void> {
  stage.front.fault = ({ publishes, name }) => (publishes && name === refusedName ? "refused" : "none");
  const first = await stage.publish();
  stage.expect(first.code !== 0, `the command ended well although ${refusedName} was refused`);
  stage.expect(first.output.includes(`${refusedName}@`), `the command does not name ${refusedName}:\n${first.output}`);
  stage.expect(
    !(await stage.state()).published.has(refusedName),
    `${refusedName} is published although it was refused`,
  );
  await stage.expectSafe();
  await repair(stage);
}

/** From the moment that the registry has one package, nothing reaches it any more. */
async function cutAfterFirst(stage: Stage): Promise<void> {
  stage.front.fault = () => (stage.front.accepted.length > 0 ? "cut" : "none");
  const first = await stage.publish();
  stage.expect(first.code !== 0, "the command ended well although the network was cut");
  stage.expect((await stage.state()).published.size > 0, "nothing was published before the network was cut");
  stage.expect((await stage.state()).tagged.size === 0, "something was tagged although the release was interrupted");
  await stage.expectSafe();
  await repair(stage);
}

/** The registry takes a package, and nobody hears of it. */
async function answerLost(stage: Stage): Promise<void> {
  let lost: string | undefined;
  stage.front.fault = ({ publishes, name }) => {
    if (!publishes || (lost !== undefined && lost !== name)) return "none";
    lost = name;
    return "answer lost";
  };
  await stage.publish();
  stage.expect(lost !== undefined && (await stage.state()).published.has(lost), "no answer was lost");
  await stage.expectSafe();
  await repair(stage);
}

/** Everything is published already. */
async function repeated(stage: Stage): Promise<void> {
  await stage.expectRepaired(await stage.publish());
  const before = stage.front.accepted.length;
  await stage.expectRepaired(await stage.publish());
  stage.expect(stage.front.accepted.length === before, "the second run published something once more");
}

/** A run fails half-way; the next one knows nothing of it, plans and packs anew. */
async function begunAgain(stage: Stage): Promise<void> {
  const middle = stage.release.packages.at(Math.floor(stage.release.packages.length / 2))?.name;
  stage.front.fault = ({ publishes, name }) => (publishes && name === middle ? "refused" : "none");
  await stage.publish();
  const { published } = await stage.state();
  stage.front.fault = () => "none";
  using folder = temporaryFolder();
  const anew = await planAndPack(stage.release.repository, join(folder.path, "packed"), stage.env);
  const planned = anew.packages.map(({ name }) => name);
  stage.expect(
    !planned.some((name) => published.has(name)),
    `what is published is planned again: ${planned.join(", ")}`,
  );
  await stage.expectRepaired(await stage.publish(anew));
}

/** Somebody has published other bytes under the version of a package that others depend on. */
async function takenByOtherBytes(stage: Stage): Promise<void> {
  const taken = neededPackage(stage.release);
  await takeVersion(stage, taken);
  const { code, output } = await stage.publish();
  stage.expect(code !== 0, "the command ended well although a version is taken by other bytes");
  stage.expect(output.includes(`${taken.name}@${taken.version}: published, with other bytes`), output);
  stage.expect((await stage.state()).published.size === 0, "something was published beside a version with other bytes");
  using folder = temporaryFolder();
  try {
    const patched = await packPatch(stage, taken.name, folder.path);
    await stage.expectRepaired(await stage.publish(patched), patched);
  } finally {
    await forgetPatch(stage);
  }
}

async function repair(stage: Stage): Promise<void> {
  stage.front.fault = () => "none";
  await stage.expectRepaired(await stage.publish());
}

/** A package that others of the release depend on, or else any. */
function neededPackage({ packages }: PackedRelease): PackedPackage {
  const needed = [...releaseDependencies(packages).values()].flat();
  const found = packages.find(({ name }) => needed.includes(name)) ?? packages[0];
  if (found === undefined) throw new Error("the release has no package");
  return found;
}
