import type { Pair } from "./pair.ts";
import { accessPairs } from "./pairs/access.ts";
import { answerPairs } from "./pairs/answers.ts";
import { commandPairs } from "./pairs/commands.ts";
import { namePairs } from "./pairs/names.ts";
import { operationPairs } from "./pairs/operations.ts";
import { parameterPairs } from "./pairs/parameters.ts";
import { requestPairs } from "./pairs/requests.ts";
import { responsePairs } from "./pairs/responses.ts";
import { valuePairs } from "./pairs/values.ts";
import { wordPairs } from "./pairs/words.ts";

/** Every change whose levels are known: they follow from what the packages promise, not from what finds them. */
export const corpus: readonly Pair[] = [
  ...operationPairs,
  ...parameterPairs,
  ...requestPairs,
  ...responsePairs,
  ...answerPairs,
  ...valuePairs,
  ...commandPairs,
  ...accessPairs,
  ...namePairs,
  ...wordPairs,
];
