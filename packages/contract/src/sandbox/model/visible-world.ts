import { callOf, type TokenMaker } from "./call.ts";
import { carryOut } from "./carry-out.ts";
import { organizations, users } from "./cast.ts";
import { type Deed, ownerOf } from "./command.ts";
import { findDisagreement } from "./find-disagreement.ts";
import type { ModelWorld } from "./model-world.ts";
import type { Names } from "./name.ts";
import { askDirectly, type SandboxFetch } from "./send-call.ts";

/** Where to look, and what is known of ids. */
export interface Sight {
  readonly fetch: SandboxFetch;
  readonly names: Names;
  readonly tokenOf: TokenMaker;
}

/** Looks at everything with everybody's eyes, and says where somebody sees what the model does not. */
export async function findHiddenDisagreement(world: ModelWorld, sight: Sight): Promise<string | undefined> {
  for (const as of users) {
    for (const deed of everythingIn(world)) {
      const command = { as, token: "everything", deed } as const;
      const { answer } = carryOut(world, command, "");
      const call = callOf(command, sight.names, sight.tokenOf);
      const actual = await askDirectly(call, sight.fetch);
      const problem = findDisagreement(answer, actual, { owner: ownerOf(deed), names: sight.names });
      if (problem !== undefined) return `${as} would ${deed.does} ${JSON.stringify(call.input.path)}: ${problem}`;
    }
  }
  return undefined;
}

/** Every list, every space and what is in it; and a number of each owner whose space is gone. */
function everythingIn({ spaces, lastNumbers }: ModelWorld): readonly Deed[] {
  const gone = Object.entries(lastNumbers)
    .map(([owner, number]) => ({ owner, number }))
    .filter(({ owner, number }) => !spaces.some((space) => space.owner === owner && space.number === number));
  return [
    ...[...Object.keys(organizations), ...users].map((owner): Deed => ({ does: "list spaces", owner })),
    ...gone.map((space): Deed => ({ does: "get space", space })),
    ...spaces.flatMap(({ owner, number }): Deed[] => {
      const space = { owner, number };
      return [
        { does: "get space", space },
        { does: "list resources", space },
        { does: "list collaborators", space },
      ];
    }),
  ];
}
