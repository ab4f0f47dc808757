import type { OperationsTable } from "@copilot-spaces/types/operations";
import type { ContractCase } from "../cases/contract-case.ts";
import { pairName } from "../cases/contract-case.ts";
import { deriveCases } from "../cases/derive-cases.ts";
import type { CanaryReport } from "./canary-report.ts";
import { sendRequest } from "./send-request.ts";
import { type PrismProxy, startProxy } from "./start-proxy.ts";
import { wrongVersions } from "./wrong-versions.ts";

/**
 * Canary B, responses: an upstream answers each success that has JSON wrongly, in one place at a time, and Prism's
 * proxy must reject each. The right answer must pass, or rejecting the others would say nothing. Of plain text nothing
 * can be wrong.
 */
export async function rejectWrongResponses(table: OperationsTable, document: object): Promise<CanaryReport> {
  const proxy = await startProxy(document);
  const findings: string[] = [];
  let tried = 0;
  try {
    for (const contractCase of successes(table)) {
      const name = pairName(contractCase.pair);
      const { status, data } = contractCase.answer;
      const right = await answerOf(proxy, contractCase, data);
      if (right !== status) findings.push(`${name}: the right answer was turned into ${right}`);
      for (const { place, value } of wrongVersions(data, "body")) {
        tried += 1;
        const wrong = await answerOf(proxy, contractCase, value);
        if (wrong !== 500) findings.push(`${name}: an answer with a wrong ${place} passed`);
      }
    }
  } finally {
    await proxy.close();
  }
  return { name: "Prism's proxy rejects wrong responses", tried, findings };
}

/** One case for each example of each success that has JSON. */
function successes(table: OperationsTable): ContractCase[] {
  const found = new Map<string, ContractCase>();
  for (const contractCase of deriveCases(table).cases) {
    const { status, data } = contractCase.answer;
    if (status < 300 && data !== undefined && isJson(table, contractCase))
      found.set(pairName(contractCase.pair), contractCase);
  }
  return [...found.values()];
}

function isJson({ operations }: OperationsTable, { pair, answer }: ContractCase): boolean {
  const response = operations[pair.operation]?.responses.find(({ status }) => status === answer.status);
  return /[/+]json\b/i.test(response?.mediaType ?? "");
}

async function answerOf(proxy: PrismProxy, { request, answer }: ContractCase, body: unknown): Promise<number> {
  proxy.answer({ status: answer.status, body });
  const response = await sendRequest(request, { url: proxy.url, token: "any" });
  await response.arrayBuffer();
  return response.status;
}
