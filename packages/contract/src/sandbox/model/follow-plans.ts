import { createSandbox } from "@copilot-spaces/testing/sandbox";
import { callOf } from "./call.ts";
import { carryOut } from "./carry-out.ts";
import { seed } from "./cast.ts";
import { ownerOf } from "./command.ts";
import { findDisagreement } from "./find-disagreement.ts";
import { emptyWorld } from "./model-world.ts";
import { Names } from "./name.ts";
import type { Plan, SeenPlace } from "./plan.ts";
import { type Line, printScript } from "./print-script.ts";
import { type SandboxFetch, sendCall } from "./send-call.ts";
import { findHiddenDisagreement } from "./visible-world.ts";

/** Makes another sandbox of one, for a test of the test. `tokenOf` gives somebody's token. */
export type Mutation = (fetch: SandboxFetch, tokenOf: (login: string) => string) => SandboxFetch;

/**
 * Carries plans out in a new sandbox and in the model, and compares after every step: the answer, what the client, the
 * command or the hook made of it, and the whole world as each user sees it.
 *
 * @throws Error whose message is the script of commands so far, and what is wrong with the last one
 */
export async function followPlans(plans: readonly Plan[], mutate: Mutation = (fetch) => fetch): Promise<void> {
  const {
    fetch: own,
    token: tokenOf,
    clock,
  } = createSandbox({
    seed,
    now: "2026-01-31T12:00:00Z",
    limits: "none",
    checkAnswers: true,
  });
  const fetch = mutate(own, tokenOf);
  const names = new Names();
  const lines: Line[] = [];
  const places: SeenPlace[] = [];
  let world = emptyWorld;
  for (const { way, commandIn } of plans) {
    clock.advance(1000);
    const command = commandIn({ world, places });
    const call = callOf(command, names, tokenOf);
    lines.push({ call, way });
    const { world: next, answer } = carryOut(world, command, new Date(clock.now()).toISOString().replace(".000", ""));
    const owner = ownerOf(command.deed);
    const problem =
      (await sendCall({ way, call, expected: answer, fetch }, (actual) =>
        findDisagreement(answer, actual, { owner, names }),
      )) ?? (await findHiddenDisagreement(next, { fetch, names, tokenOf }));
    if (problem !== undefined) throw new Error(`${await printScript(lines)}\n# ${problem}`);
    world = next;
    places.push(...Object.values(answer.links ?? {}).map((place) => ({ owner, place })));
  }
}
