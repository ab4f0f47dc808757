import type { Finding } from "./finding.ts";
import type { Rule, Specification } from "./rule.ts";

/** Every finding of the given rules, in the rules' order. */
export async function checkSpecification(
  specification: Specification,
  rules: readonly Rule[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { name, check } of rules) {
    for (const problem of await check(specification)) findings.push({ rule: name, ...problem });
  }
  return findings;
}
