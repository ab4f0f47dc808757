/** The narrowest that a column is cut to before one is left out, in columns of the terminal. */
const narrowest = 6;

/** What a column needs. */
export interface ColumnWidth {
  readonly header: number;
  readonly values: number;
}

/**
 * The widths of the columns that fit side by side, `gap` apart. Wide ones give way first, the first one and narrow ones
 * stay whole as long as possible; where all would be too narrow to be read, the last are left out.
 */
export function fitColumns(columns: readonly ColumnWidth[], available: number, gap: number): readonly number[] {
  const wanted = columns.map(({ header, values }) => Math.max(header, values));
  const room = available - gap * (columns.length - 1);
  if (sum(wanted) <= room) return wanted;
  const [first, ...others] = wanted.map((width, index) => (index === 0 ? (columns[0]?.values ?? width) : width));
  if (first === undefined) return [];
  const kept = Math.max(1, Math.min(first, others.length === 0 ? room : room - narrowest));
  const limit = fairLimit(others, room - kept);
  if (others.length > 1 && limit < narrowest) return fitColumns(columns.slice(0, -1), available, gap);
  return [kept, ...others.map((width) => Math.max(1, Math.min(width, limit)))];
}

/** The largest width that none may exceed so that all fit. */
function fairLimit(widths: readonly number[], room: number): number {
  let limit = Math.max(0, ...widths);
  while (limit > 1 && sum(widths.map((width) => Math.min(width, limit))) > room) limit -= 1;
  return limit;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
