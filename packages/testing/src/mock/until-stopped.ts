/** What told a server to end. */
export type StopReason = "SIGINT" | "SIGTERM" | "SIGHUP" | "parent ended";

/** How often to look for the parent, in milliseconds. */
const lookEvery = 200;

/**
 * Waits for Ctrl-C, for a request to end, or for the end of the process that started this one: a parent that was killed
 * takes nobody with it, and the port would stay taken. A second Ctrl-C ends the process at once.
 */
export function untilStopped(): Promise<StopReason> {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (!isAlive(parent)) stop("parent ended");
    }, lookEvery).unref();
    const stop = (reason: StopReason): void => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, stop);
      resolve(reason);
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

function isAlive(parent: number): boolean {
  // Elsewhere a process whose parent has ended gets another one; Windows keeps the number.
  if (process.platform !== "win32") return process.ppid === parent;
  try {
    return process.kill(parent, 0);
  } catch {
    return false;
  }
}
