/**
 * The page of each operation, by its id: `copilot-spaces/list-for-org` is on `copilot-spaces/list-for-org.md`. An id
 * can be any text, so what cannot stand in a file's name is replaced, and a page does not replace another one even
 * where upper and lower case are the same.
 *
 * @param others - the paths of other pages
 */
export function createPageNames(ids: readonly string[], others: readonly string[] = []): ReadonlyMap<string, string> {
  const taken = new Set(["readme", "models", ...others.map((path) => path.replace(/\.md$/, "").toLowerCase())]);
  const names = new Map<string, string>();
  for (const id of ids) {
    const base = id.split("/").map(clean).filter(Boolean).join("/") || "operation";
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}-${count}`;
    taken.add(name.toLowerCase());
    names.set(id, `${name}.md`);
  }
  return names;
}

function clean(segment: string): string {
  return segment
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
}
