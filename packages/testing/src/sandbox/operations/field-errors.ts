import type { FieldError } from "@copilot-spaces/types";
import { type OperationId, operations } from "@copilot-spaces/types/operations";
import type { Finding } from "@copilot-spaces/types/validators";

/** Longest value that an error repeats, in characters. */
const longestValue = 200;

/** What each group of operations calls what it works on. */
const resourceNames: Readonly<Record<string, string>> = {
  spaces: "CopilotSpace",
  resources: "CopilotSpaceResource",
  collaborators: "CopilotSpaceCollaborator",
  codespaces: "Codespace",
};

/** What a validator found, in the words of the API: `{ resource, field, code, message, index, value }`. */
export function toFieldErrors(
  operationId: OperationId,
  body: unknown,
  findings: readonly Finding[],
): readonly FieldError[] {
  return findings.map(({ instancePath, keyword, message }) => {
    const steps = instancePath.split("/").slice(1).map(unescapePointer);
    const index = steps.find((step) => /^\d+$/.test(step));
    const field = steps.findLast((step) => !/^\d+$/.test(step));
    const value = follow(body, steps);
    return {
      resource: resourceOf(operationId, index !== undefined),
      ...(field !== undefined && { field }),
      code: keyword === "required" ? "missing_field" : "invalid",
      message: `${field ?? "the body"} ${message}`,
      ...(index !== undefined && { index: Number(index) }),
      ...(isShowable(value) && { value }),
    };
  });
}

/** What an operation works on: in a list of a space's resources, a resource. */
function resourceOf(operationId: OperationId, inList: boolean): string {
  const [tag = ""] = operations[operationId].tags;
  return inList ? "CopilotSpaceResource" : (resourceNames[tag] ?? "Request");
}

/** Whether a value is of a type that errors repeat, and short. */
function isShowable(value: unknown): value is string | number | null {
  return value === null || Number.isInteger(value) || (typeof value === "string" && value.length <= longestValue);
}

function follow(value: unknown, steps: readonly string[]): unknown {
  let current = value;
  for (const step of steps) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.getOwnPropertyDescriptor(current, step)?.value;
  }
  return current;
}

function unescapePointer(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
