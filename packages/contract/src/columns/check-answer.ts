import type { ExpectedAnswer } from "../cases/contract-case.ts";
import { difference } from "../difference.ts";

/** What is wrong with an answer as a package shows it; `undefined` when nothing is. */
export function checkAnswer(actual: ExpectedAnswer, { status, data }: ExpectedAnswer): string | undefined {
  return difference({ status: actual.status, data: actual.data }, { status, data }, "the answer");
}
