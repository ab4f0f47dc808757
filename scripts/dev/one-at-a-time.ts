/**
 * Makes a function that is called whenever something has changed, however often: one run at a time, and once more after
 * it for everything that came meanwhile.
 */
export function oneAtATime<Item>(
  run: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
  let waiting: Item[] | undefined;
  let running: Promise<void> | undefined;
  const runAll = async (): Promise<void> => {
    try {
      while (waiting !== undefined) {
        const items = waiting;
        waiting = undefined;
        await run(items);
      }
    } finally {
      running = undefined;
    }
  };
  return (items) => {
    waiting = [...(waiting ?? []), ...items];
    running ??= Promise.resolve().then(runAll);
    return running;
  };
}
