import { createSandbox } from "@copilot-spaces/testing/sandbox";
import { type Operation, type OperationId, operations } from "@copilot-spaces/types/operations";
import { validateResponse } from "@copilot-spaces/types/validators";
import { describe, expect, inject, it } from "vitest";
import { difference } from "../difference.ts";
import { documentationScenario, furtherScenario, playStep, type ScenarioStep, type Stage } from "./scenario.ts";

const mock: Stage = { baseUrl: inject("mockUrl"), fetch: (url, init) => fetch(url, init), tokenOf: () => "any" };

function newSandbox(): Stage {
  const sandbox = createSandbox({ checkAnswers: true });
  const tokenOf = (login: string) => (login === "nobody" ? "nonsense" : sandbox.token(login));
  return { baseUrl: "https://api.github.com", fetch: sandbox.fetch, tokenOf };
}

describe.each(documentationScenario)("as $as: $request", (step) => {
  it(`is ${step.status} on Prism and on the sandbox, with the same body`, async () => {
    const [onMock, inSandbox] = [await playStep(step, mock), await playStep(step, newSandbox())];
    expect([onMock.status, inSandbox.status]).toEqual([step.status, step.status]);
    expect(difference(agree(inSandbox.body), agree(onMock.body))).toBeUndefined();
  });
});

describe.each([...documentationScenario, ...furtherScenario])("as $as: $request", (step) => {
  it(`is ${step.status} on Prism and on the sandbox, with a body and headers that the document has`, async () => {
    const [onMock, inSandbox] = [await playStep(step, mock), await playStep(step, newSandbox())];
    const { id, responses } = operationOf(step);
    const declared = responses.find(({ status }) => status === step.status)?.headers ?? [];
    const seen = ({ status, body, headers }: typeof onMock) => ({
      status,
      findings: validateResponse(id, status, body),
      headers: declared.filter((name) => headers.has(name)),
    });
    expect(seen(inSandbox)).toEqual(seen(onMock));
    expect(seen(inSandbox)).toMatchObject({ status: step.status, findings: [] });
    expect(declared).not.toEqual([]);
  });
});

function operationOf({ request }: ScenarioStep): Operation<OperationId> {
  const [method, target = ""] = request.split(" ");
  const [path = ""] = target.split("?");
  const found = Object.values(operations).find(
    (each) => each.method === method && new RegExp(`^${each.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  return found ?? expect.unreachable(`the document has no ${request}`);
}

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
