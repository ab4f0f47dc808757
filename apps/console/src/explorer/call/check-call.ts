import type { RequestInput } from "@copilot-spaces/reference/print";
import { type Operation, type OperationId, operationsTable } from "@copilot-spaces/types/operations";
import { type Finding, validateParameters, validateRequestBody } from "@copilot-spaces/types/validators";
import type { Remark, Remarks } from "../../schema-form/form-context.ts";

/**
 * What the document says against a call, by the pointer to it: `/path/org`, `/body/name`.
 *
 * @param isDue - whether it is time to say that what a pointer points to is missing; without it, it always is.
 */
export function checkCall(
  operation: Operation,
  { path = {}, query = {}, body }: RequestInput,
  isDue: (pointer: string) => boolean = () => true,
): Remarks {
  if (!isOfTable(operation)) return new Map();
  const findings = [
    ...validateParameters(operation.id, { path, query }),
    ...validateRequestBody(operation.id, body).map((finding) => ({
      ...finding,
      instancePath: `/body${finding.instancePath}`,
    })),
  ];
  return groupRemarks(
    findings.filter(({ keyword, instancePath }) => keyword !== "required" || isDue(instancePath)).map(asRemark),
  );
}

function asRemark({ instancePath, message }: Finding): PlacedRemark {
  return { pointer: instancePath, from: "document", text: message };
}

/** A remark, and where it belongs. */
export interface PlacedRemark extends Remark {
  readonly pointer: string;
}

/** Remarks by their places, each said once. */
export function groupRemarks(remarks: readonly PlacedRemark[]): Remarks {
  const groups = new Map<string, Remark[]>();
  for (const { pointer, from, text } of remarks) {
    const group = groups.get(pointer) ?? [];
    if (!group.some((each) => each.from === from && each.text === text)) group.push({ from, text });
    groups.set(pointer, group);
  }
  return groups;
}

/** Whether the validators know an operation. */
export function isOfTable(operation: Operation): operation is Operation<OperationId> {
  return Object.hasOwn(operationsTable.operations, operation.id);
}
