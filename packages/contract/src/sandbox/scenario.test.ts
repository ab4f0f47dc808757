import { createSandbox } from "@copilot-spaces/testing/sandbox";
import { describe, expect, inject, it } from "vitest";
import { difference } from "../difference.ts";
import { documentationScenario, playStep, type Stage } from "./scenario.ts";

const mock: Stage = { baseUrl: inject("mockUrl"), fetch: (url, init) => fetch(url, init), tokenOf: () => "any" };

function newSandbox(): Stage {
  const sandbox = createSandbox({ checkAnswers: true });
  return { baseUrl: "https://api.github.com", fetch: sandbox.fetch, tokenOf: (login) => sandbox.token(login) };
}

describe.each(documentationScenario)("as $as: $request", (step) => {
  it(`is ${step.status} on Prism and on the sandbox, with the same body`, async () => {
    const [onMock, inSandbox] = [await playStep(step, mock), await playStep(step, newSandbox())];
    expect([onMock.status, inSandbox.status]).toEqual([step.status, step.status]);
    expect(difference(agree(inSandbox.body), agree(onMock.body))).toBeUndefined();
  });
});

/** The documentation gives octocat three numbers, and leaves out what is not set; the sandbox has one, and says null. */
function agree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(agree);
  if (typeof value !== "object" || value === null) return value;
  const object = Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !(["general_instructions", "display_name"].includes(name) && each === null))
      .map(([name, each]) => [name, agree(each)]),
  );
  return object["login"] === "octocat" ? { ...object, id: 1, node_id: "MDQ6VXNlcjE=" } : object;
}
