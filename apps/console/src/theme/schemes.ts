/** One of Primer's colour schemes. */
export interface Scheme {
  /** As Primer's style sheets name it. */
  readonly name: string;
  readonly label: string;
  readonly mode: "light" | "dark";
}

/**
 * Primer's colour schemes, in the order of GitHub's own settings. "Soft dark" is not among them: some of its own texts
 * have less contrast than WCAG asks for (4.3 where that is 4.5).
 */
export const schemes = [
  { name: "light", label: "Light", mode: "light" },
  { name: "light_high_contrast", label: "Light high contrast", mode: "light" },
  { name: "light_colorblind", label: "Light protanopia and deuteranopia", mode: "light" },
  { name: "light_tritanopia", label: "Light tritanopia", mode: "light" },
  { name: "dark", label: "Dark", mode: "dark" },
  { name: "dark_high_contrast", label: "Dark high contrast", mode: "dark" },
  { name: "dark_colorblind", label: "Dark protanopia and deuteranopia", mode: "dark" },
  { name: "dark_tritanopia", label: "Dark tritanopia", mode: "dark" },
] as const satisfies readonly Scheme[];

export type SchemeName = (typeof schemes)[number]["name"];

/** A scheme, or the one that the system asks for. */
export type ThemeChoice = SchemeName | "auto";

/** Reads a choice that was kept somewhere; `auto` for what is none. */
export function readThemeChoice(text: string | null): ThemeChoice {
  return schemes.find(({ name }) => name === text)?.name ?? "auto";
}

/** What the system asks for. */
export interface SystemPreference {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** The scheme that a choice comes to. */
export function resolveScheme(choice: ThemeChoice, { dark, contrast }: SystemPreference): SchemeName {
  if (choice !== "auto") return choice;
  if (contrast) return dark ? "dark_high_contrast" : "light_high_contrast";
  return dark ? "dark" : "light";
}
