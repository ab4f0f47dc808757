import { schemeStyles } from "./scheme-styles.ts";
import { readThemeChoice, resolveScheme, type SystemPreference, schemes, type ThemeChoice } from "./schemes.ts";

const storageKey = "copilot-spaces-console:theme";
const listeners = new Set<() => void>();
const darkQuery = matchMedia("(prefers-color-scheme: dark)");
const contrastQuery = matchMedia("(prefers-contrast: more)");
let choice: ThemeChoice = readThemeChoice(stored());

/** The theme of the page, kept in this browser; for `useSyncExternalStore`. */
export const theme = {
  choice: (): ThemeChoice => choice,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  choose(next: ThemeChoice): void {
    choice = next;
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // A browser that keeps nothing shows it until the page is left.
    }
    void apply();
    for (const listener of listeners) listener();
  },
};

/** Shows the theme, and follows the system from then on. Its style sheet is there before the page changes. */
export async function startTheme(): Promise<void> {
  for (const query of [darkQuery, contrastQuery]) query.addEventListener("change", () => void apply());
  await apply();
}

async function apply(): Promise<void> {
  const system: SystemPreference = { dark: darkQuery.matches, contrast: contrastQuery.matches };
  const wanted = resolveScheme(choice, system);
  // Where the sheet cannot be loaded, as offline, the colours that are there do.
  await schemeStyles[wanted]().catch(() => undefined);
  if (wanted !== resolveScheme(choice, { dark: darkQuery.matches, contrast: contrastQuery.matches })) return;
  const mode = schemes.find(({ name }) => name === wanted)?.mode ?? "light";
  const { dataset } = document.documentElement;
  dataset["lightTheme"] = mode === "light" ? wanted : "light";
  dataset["darkTheme"] = mode === "dark" ? wanted : "dark";
  dataset["colorMode"] = mode;
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
