import type { Plugin } from "vite";

/** Controls of Primer that the console does not have, and that a form's every field would bring along: 30 kB, gzip. */
const unused = ["Autocomplete", "SelectPanel", "TextInputWithTokens"];

const standIn = "\0no-such-control";

/**
 * Primer's `FormControl` imports all controls there are, to know its own from others. Of those that the console does
 * not use, it gets a stand-in that is nobody's element.
 */
export function leanFormControl(): Plugin {
  return {
    name: "lean-form-control",
    enforce: "pre",
    resolveId(source, importer = "") {
      const isAsked = /[\\/]@primer[\\/]react[\\/]dist[\\/]FormControl[\\/]FormControl\.js$/.test(importer);
      return isAsked && unused.some((name) => source.endsWith(`/${name}.js`)) ? standIn : undefined;
    },
    load(id) {
      if (id !== standIn) return undefined;
      return `export function SelectPanel() { return null; }
SelectPanel.__SLOT__ = Symbol("no such control");
export default SelectPanel;`;
    },
    transform(code, id) {
      if (id.includes("node_modules") || !/from "@primer\/react"/.test(code)) return undefined;
      const used = unused.find((name) => new RegExp(`\\b${name}\\b[^;]*from "@primer/react"`).test(code));
      if (used !== undefined) {
        this.error(
          `${id} uses ${used}: take it from the list in build/lean-form-control.ts, so that its label finds it.`,
        );
      }
      return undefined;
    },
  };
}
