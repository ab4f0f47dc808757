/** Distinct numbers in ascending order, with a neighbour found in logarithmic time however many there are. */
export interface SortedNumbers {
  add(number: number): void;
  remove(number: number): void;
  /** The smallest that is greater. */
  above(number: number): number | undefined;
  /** The greatest that is smaller. */
  below(number: number): number | undefined;
}

/** Numbers mostly come in ascending order, and then adding one takes no time. */
export function createSortedNumbers(): SortedNumbers {
  const numbers: number[] = [];

  /** Where the first number is that is not smaller. */
  const position = (number: number): number => {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[middle] ?? number) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    add(number) {
      const last = numbers.at(-1);
      if (last === undefined || last < number) {
        numbers.push(number);
        return;
      }
      const at = position(number);
      if (numbers[at] !== number) numbers.splice(at, 0, number);
    },
    remove(number) {
      const at = position(number);
      if (numbers[at] === number) numbers.splice(at, 1);
    },
    above(number) {
      const at = position(number);
      return numbers[numbers[at] === number ? at + 1 : at];
    },
    below: (number) => numbers[position(number) - 1],
  };
}
