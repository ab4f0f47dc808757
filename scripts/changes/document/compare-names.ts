import { getObject, type JsonObject } from "../../generate/json.ts";
import type { ChangeList } from "./change-list.ts";
import type { Documents } from "./pair-schemas.ts";

/** Other documents refer to components by their names (`openapi.json#/components/schemas/Space`). */
export function compareNames({ base, revision }: Documents, list: ChangeList): void {
  const components = (document: JsonObject): JsonObject => getObject(document, "components");
  const sections = new Set([base, revision].flatMap((document) => Object.keys(components(document))));
  for (const section of sections) {
    const [before, after] = [base, revision].map((document) => Object.keys(getObject(components(document), section)));
    const add = (names: readonly string[] = [], others: readonly string[] = [], bump: "major" | "minor"): void => {
      for (const name of names) {
        if (others.includes(name)) continue;
        const place = `#/components/${section}/${name}`;
        const text = `\`${place}\` is ${bump === "major" ? "gone" : "new"}.`;
        list.add({ rule: "name", aspect: "name", bump, place, text });
      }
    };
    add(before, after, "major");
    add(after, before, "minor");
  }
}
