import type { Timing } from "./interleave.ts";

/** One thing that was measured, beside the others of its section. */
export interface BenchRow {
  /** Who was measured: `@copilot-spaces/client`. */
  readonly name: string;
  /** The figure, in the section's unit: the median over rounds where there are rounds. */
  readonly value: number;
  /** The smallest figure of all rounds, where there are rounds. On a noisy machine it is the steadier one. */
  readonly minimum?: number;
  /** Marks what is ours, in table and picture. @default false */
  readonly ours?: boolean;
}

/** A promise that a section's rows keep, or not. */
export interface BenchGoal {
  /** Row that the goal is about, and the one it is compared with: a ratio to a named peer. */
  readonly row: string;
  readonly peer?: string;
  /** Largest ratio to the peer; without a peer, the largest value in the section's unit. */
  readonly atMost: number;
}

/** Things measured side by side in one run. */
export interface BenchSection {
  readonly title: string;
  /** What was done, how often, and what the figures mean; plain sentences. */
  readonly method: string;
  /** `µs per call`, `kB`, `ms`. */
  readonly unit: string;
  /** Digits after the point. @default 1 */
  readonly digits?: number;
  readonly rows: readonly BenchRow[];
  readonly goals: readonly BenchGoal[];
}

/** A goal beside what was measured. */
export interface GoalResult {
  readonly text: string;
  readonly measured: number;
  readonly met: boolean;
}

/** A row for each candidate, by its name; packages of ours are marked. */
export function timingRows(timings: Readonly<Record<string, Timing>>): BenchRow[] {
  return Object.entries(timings).map(([name, { median, minimum }]) => ({
    name,
    value: median,
    minimum,
    ours: /^(@copilot-spaces\/|cps )/.test(name),
  }));
}

/** What became of a section's goals. */
export function goalResults(section: BenchSection): GoalResult[] {
  return section.goals.map((goal) => {
    const own = figureOf(section, goal.row);
    if (goal.peer === undefined) {
      return { text: `${goal.row}: at most ${goal.atMost} ${section.unit}`, measured: own, met: own <= goal.atMost };
    }
    const measured = own / figureOf(section, goal.peer);
    return { text: `${goal.row}: at most ${goal.atMost}× ${goal.peer}`, measured, met: measured <= goal.atMost };
  });
}

function figureOf(section: BenchSection, name: string): number {
  const row = section.rows.find((each) => each.name === name);
  if (!row) throw new Error(`"${section.title}" has no row "${name}", which one of its goals names`);
  return row.value;
}
