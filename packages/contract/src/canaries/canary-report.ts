/** What a canary found, and how much it looked at: a canary that looked at nothing has not sung. */
export interface CanaryReport {
  readonly name: string;
  /** How many things were tried. */
  readonly tried: number;
  /** One sentence each; none when all is well. */
  readonly findings: readonly string[];
}
