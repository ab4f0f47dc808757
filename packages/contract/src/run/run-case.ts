import type { ContractCase } from "../cases/contract-case.ts";
import type { ContractColumn } from "../columns/contract-column.ts";
import { checkRequest } from "./check-request.ts";
import { type MockAccess, observe } from "./observe.ts";

const token = "token-of-the-contract";

/** Runs one case through one column against a mock. Resolves to why it fails, `undefined` when it passes. */
export async function runCase(
  contractCase: ContractCase,
  column: ContractColumn,
  mock: MockAccess,
): Promise<string | undefined> {
  const observation = observe(contractCase.pair, mock);
  const outcome = await outcomeOf(() =>
    column.run(contractCase, { baseUrl: mock.url, token, fetch: observation.fetch }),
  );
  const [violation] = observation.violations;
  const { request } = contractCase;
  const headers = { ...request.headers, ...column.headers, authorization: `Bearer ${token}` };
  const { sent } = observation;
  // Where nothing was sent the package knows why; else what the mock found comes first, as what a package makes of such
  // an answer says little.
  const reason = sent.length === 0 ? outcome : violation;
  return reason ?? checkRequest(sent, { ...request, headers }, mock.url) ?? outcome;
}

async function outcomeOf(run: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await run();
  } catch (error) {
    return `it threw ${String(error)}`;
  }
}
