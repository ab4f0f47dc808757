import { type OperationId, operations } from "@copilot-spaces/types/operations";
import { SandboxError } from "../sandbox-error.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** Faults on demand. */
export interface Faults {
  /**
   * Adds a fault, and returns what takes it away again.
   *
   * @example
   * const mend = sandbox.faults.add({ kind: "status", status: 503, operation: "copilot-spaces/get-for-org", times: 2 });
   * @throws SandboxError when there is no such operation, or a probability is none
   */
  add(fault: Fault): () => void;
  /** Takes all of them away. */
  clear(): void;
}

/** Faults as the sandbox itself asks for them. */
export interface InnerFaults extends Faults {
  /** What befalls the next request of an operation; asking counts. */
  take(operationId: OperationId | undefined): readonly FaultKind[];
}

/** None at first. */
export function createFaults(): InnerFaults {
  const active = new Set<{ readonly take: (operationId: OperationId | undefined) => FaultKind | undefined }>();
  return {
    add(fault) {
      check(fault);
      const entry = { take: createTake(fault) };
      active.add(entry);
      return () => void active.delete(entry);
    },
    clear: () => active.clear(),
    take: (operationId) => [...active].flatMap(({ take }) => take(operationId) ?? []),
  };
}

function createTake(fault: Fault): (operationId: OperationId | undefined) => FaultKind | undefined {
  const { operation, skip = 0, times = Number.POSITIVE_INFINITY, probability = 1, seed = 1 } = fault;
  const meant = operation === undefined ? undefined : [operation].flat();
  const random = createRandom(seed);
  let met = 0;
  let struck = 0;
  return (operationId) => {
    if (meant !== undefined && (operationId === undefined || !meant.includes(operationId))) return undefined;
    met += 1;
    if (met <= skip || struck >= times || random() >= probability) return undefined;
    struck += 1;
    return fault;
  };
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function check({ operation = [], probability = 1 }: Fault): void {
  for (const id of [operation].flat()) {
    if (!Object.hasOwn(operations, id)) throw new SandboxError(`There is no operation "${id}" for a fault to befall`);
  }
  if (!(probability >= 0 && probability <= 1)) {
    throw new SandboxError(`A fault's probability is from 0 to 1, not ${probability}`);
  }
}
