import { dump } from "js-yaml";
import { isSafe, visibleYaml } from "./visible.ts";
import type { Write, Writer } from "./writer.ts";

/** YAML, a list as one sequence. Strings that would be read as something else are quoted. */
export function yamlWriter(write: Write): Writer {
  return {
    one: (value) => write(yamlText(value)),
    list: () => {
      let empty = true;
      return {
        async write(items) {
          empty = false;
          for (const item of items) await write(yamlText([item]));
        },
        end: () => write(empty ? "[]\n" : ""),
      };
    },
  };
}

function yamlText(value: unknown): string {
  const text = dump(value, { noRefs: true, lineWidth: -1 });
  if (isSafe(text)) return text;
  // What a terminal would obey can be escaped in JSON only, which is YAML too.
  const [item, ...others] = Array.isArray(value) ? value : [];
  const isItem = item !== undefined && others.length === 0;
  return `${isItem ? "- " : ""}${visibleYaml(JSON.stringify(isItem ? item : value))}\n`;
}
