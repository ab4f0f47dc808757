/** What one candidate took, over all rounds. */
export interface Timing {
  readonly median: number;
  readonly minimum: number;
}

/** Something to time: does its work once and returns what it took, in the unit of its bench. */
export type Candidate = () => Promise<number>;

/**
 * Runs every candidate once a round, A B C A B C: a shared machine's slow minutes then fall on all of them alike.
 *
 * @param rounds how often each candidate runs, after one round that does not count
 */
export async function interleave<Name extends string>(
  candidates: Readonly<Record<Name, Candidate>>,
  rounds: number,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(candidates) as Name[];
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const taken = await candidates[name]();
      if (round >= 0) samples.get(name)?.push(taken);
    }
  }
  const timings = names.map((name) => [name, timing(samples.get(name) ?? [])] as const);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

function timing(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? Number.NaN;
  return { median: (lower + upper) / 2, minimum: sorted[0] ?? Number.NaN };
}
