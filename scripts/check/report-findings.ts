/** Prints what a check has found, one finding a line, and makes the process fail where there is any. */
export function reportFindings(findings: readonly string[]): void {
  for (const finding of findings) console.error(finding);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
