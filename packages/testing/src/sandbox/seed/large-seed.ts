import type { BaseRole } from "@copilot-spaces/types";
import { documentationSeed } from "./documentation-seed.ts";
import type { Seed, SeedCollaborator, SeedResource, SeedSpace } from "./seed.ts";

/**
 * The documentation's world, with as many further spaces in octo-org as one likes: of every base role, some with
 * resources and collaborators, always the same ones.
 *
 * @param spaces - how many: 100_000
 */
export function largeSeed(spaces: number): Seed {
  const first = documentationSeed.spaces ?? [];
  return { ...documentationSeed, spaces: { [Symbol.iterator]: () => withGenerated(first, spaces) } };
}

function* withGenerated(first: Iterable<SeedSpace>, count: number): Generator<SeedSpace> {
  yield* first;
  for (let index = 1; index <= count; index += 1) yield generatedSpace(index);
}

const baseRoles: readonly BaseRole[] = ["no_access", "reader", "writer", "admin"];
const creators = ["defunkt", "octocat", "github-user"];
const themes = ["Planning", "Research", "Onboarding", "Release", "Security", "Design", "Support"];

function generatedSpace(index: number): SeedSpace {
  return {
    owner: "octo-org",
    name: `${pick(themes, index)} ${index}`,
    creator: pick(creators, index),
    base_role: pick(baseRoles, index),
    description: `Generated space ${index}`,
    ...(index % 4 === 0 && { resources: [resource(index)] }),
    ...(index % 5 === 0 && { collaborators: [collaborator(index)] }),
  };
}

function resource(index: number): SeedResource {
  return index % 8 === 0
    ? { resource_type: "repository", metadata: { repository_id: 42 } }
    : { resource_type: "free_text", metadata: { name: `notes-${index}.txt`, text: `Notes of space ${index}` } };
}

function collaborator(index: number): SeedCollaborator {
  return index % 10 === 0 ? { team: "developers", role: "writer" } : { user: "github-user", role: "reader" };
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}
