import type { RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";

/** An answer that the mock can be asked for. */
export interface MockAnswer {
  /** As the header `Prefer` has it: `code=404, example=not-found`. */
  readonly prefer: string;
  readonly status: number;
  /** What it shows. */
  readonly summary: string;
}

/** Every status of an operation with each of its examples. */
export function listMockAnswers({ responses }: Operation): readonly MockAnswer[] {
  return responses.flatMap(({ status, description, examples }) =>
    examples.length === 0
      ? [{ prefer: `code=${status}`, status, summary: description.replace(/\.\s.*$/s, "").replace(/\.$/, "") }]
      : examples.map(({ name, summary }) => ({
          prefer: `code=${status}, example=${name}`,
          status,
          summary: summary || name,
        })),
  );
}

/** What a call asks of the mock; empty for nothing. */
export function preferOf({ headers = {} }: RequestInput): string {
  return Object.entries(headers).find(([name]) => isPrefer(name))?.[1] ?? "";
}

/** A call that asks the mock for an answer, or for none in particular. */
export function withPrefer(input: RequestInput, prefer: string): RequestInput {
  const others = Object.entries(input.headers ?? {}).filter(([name]) => !isPrefer(name));
  const headers = Object.fromEntries(prefer === "" ? others : [...others, ["prefer", prefer]]);
  const { headers: _, ...rest } = input;
  return Object.keys(headers).length > 0 ? { ...rest, headers } : rest;
}

/** Whether a header is the one that asks the mock for an answer. */
export function isPrefer(name: string): boolean {
  return name.toLowerCase() === "prefer";
}
