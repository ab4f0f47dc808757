import { ApiError, createClient, RateLimitError } from "@copilot-spaces/client";
import type { ContractCase } from "../cases/contract-case.ts";
import { difference } from "../difference.ts";
import type { ColumnTarget, ContractColumn } from "./contract-column.ts";
import { openWindow } from "./open-window.ts";

/**
 * `useSpaces` and the others, rendered in the browser's window, or one of jsdom: data in the document for a success, else
 * a typed error.
 */
export const reactColumn: ContractColumn = {
  name: "react",
  // None of its own: where there is a document, the client leaves `user-agent` to the browser.
  headers: {},
  reaches: () => true,
  run: runHook,
};

const noHook =
  "no hook is known for it: write one in packages/react/src, call it in packages/contract/src/columns/hook-calls.ts";

async function runHook(contractCase: ContractCase, target: ColumnTarget): Promise<string | undefined> {
  const { pair, input, answer } = contractCase;
  await using _ = await openWindow();
  // React and TanStack Query look at their surroundings when they are loaded, so the window must be there first.
  const [{ hookCallOf }, { renderHook }] = await Promise.all([import("./hook-calls.ts"), import("./render-hook.ts")]);
  const hook = hookCallOf(pair.route);
  if (hook === undefined) return noHook;
  const client = createClient({ ...target, retry: { limit: 0 } });
  const { text, error } = await renderHook(() => hook(input), client);
  if (answer.status >= 200 && answer.status < 300) {
    if (error !== null) return `it failed with ${String(error)}`;
    return checkSuccess(contractCase, text === "" ? undefined : JSON.parse(text));
  }
  return checkError(contractCase, error);
}

function checkSuccess({ answer, pagination }: ContractCase, shown: unknown): string | undefined {
  if (pagination === undefined) return difference(shown, answer.data, "what is shown");
  const { pages } = Object(shown);
  const items = Array.isArray(pages) ? pages.map((page) => page.items) : pages;
  return difference(items, [Object(answer.data)[pagination.items]], "what is shown");
}

function checkError({ pair, answer }: ContractCase, error: Error | null): string | undefined {
  if (!ApiError.isInstance(error)) return `its error is ${String(error)}, not an ApiError`;
  if (answer.status === 429 && !RateLimitError.isInstance(error)) return "it is no RateLimitError";
  const { status, data, route } = error;
  return difference({ status, data, route }, { ...answer, route: pair.route }, "the error");
}
