// Type tests that are not compiled pass as well. This one fails, and type-tests.test.ts sees that it does.
import type { Space, SpaceOwner } from "@copilot-spaces/types";

export const space: Space = { id: "one" };
export const login = (owner: SpaceOwner): "octocat" => owner.login;
