import { SandboxError } from "../sandbox-error.ts";

/** Gives out ids where a seed has none. */
export interface Numbering {
  /** The id that is asked for, or else the next free one. */
  take(wanted: number | undefined, what: string): number;
  /** The greatest so far. */
  readonly last: number;
}

/**
 * Starts behind the greatest id that a seed names, so that none is given out twice.
 *
 * @param named - every id that the seed names
 */
export function createNumbering(named: Iterable<number | undefined>): Numbering {
  const taken = new Set<number>();
  let last = 0;
  for (const id of named) last = Math.max(last, id ?? 0);
  return {
    take(wanted, what) {
      if (wanted !== undefined && (!Number.isSafeInteger(wanted) || wanted < 1)) {
        throw new SandboxError(`The seed's ${what} has the number ${wanted}: numbers are whole and begin with 1`);
      }
      const id = wanted ?? ++last;
      if (taken.has(id)) throw new SandboxError(`The seed's ${what} has the number ${id}, which is taken`);
      taken.add(id);
      return id;
    },
    get last() {
      return last;
    },
  };
}
