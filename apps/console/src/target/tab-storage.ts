const prefix = "copilot-spaces-console:";

/** What this tab keeps over a reload. A browser that keeps nothing is no reason to fail. */
export const tabStorage = {
  read(name: string): string | null {
    try {
      return sessionStorage.getItem(prefix + name);
    } catch {
      return null;
    }
  },
  /** `undefined` forgets. */
  write(name: string, value: string | undefined): void {
    try {
      if (value === undefined) sessionStorage.removeItem(prefix + name);
      else sessionStorage.setItem(prefix + name, value);
    } catch {
      // Full, or not allowed: it is gone with the page, then.
    }
  },
};
