import type { Plugin } from "vite";

const specifier = "@oddbird/popover-polyfill/fn";
const standIn = "\0popover-where-it-lacks";

/** Loads Primer's polyfill of `popover`, 3 kB, only in browsers that need it: those before 2024. */
export function latePopover(): Plugin {
  let polyfill: string | undefined;
  return {
    name: "late-popover",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== specifier) return undefined;
      polyfill = (await this.resolve(source, importer, { skipSelf: true }))?.id;
      return polyfill && standIn;
    },
    load(id) {
      if (id !== standIn) return undefined;
      return `export const isSupported = () => "popover" in HTMLElement.prototype;
export const apply = () => void import(${JSON.stringify(polyfill)}).then((polyfill) => polyfill.apply());`;
    },
  };
}
