import type { SchemeName } from "./schemes.ts";

/** Loads a scheme's style sheet. Those that most people have are part of the page. */
export const schemeStyles: Readonly<Record<SchemeName, () => Promise<unknown>>> = {
  light: async () => undefined,
  dark: async () => undefined,
  light_high_contrast: () => import("@primer/primitives/dist/css/functional/themes/light-high-contrast.css"),
  light_colorblind: () => import("@primer/primitives/dist/css/functional/themes/light-colorblind.css"),
  light_tritanopia: () => import("@primer/primitives/dist/css/functional/themes/light-tritanopia.css"),
  dark_high_contrast: () => import("@primer/primitives/dist/css/functional/themes/dark-high-contrast.css"),
  dark_colorblind: () => import("@primer/primitives/dist/css/functional/themes/dark-colorblind.css"),
  dark_tritanopia: () => import("@primer/primitives/dist/css/functional/themes/dark-tritanopia.css"),
};
