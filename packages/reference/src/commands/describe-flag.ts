import type { Flag, OwnerKind } from "./command.ts";

const whose: Readonly<Record<OwnerKind, string>> = { org: "organizations only", user: "users only" };

/** What a flag does, which values it takes and who may use it. */
export function describeFlag(flag: Flag): string {
  const { description, choices, owners, default: fallback, deprecated, repeatable } = flag;
  const parts = [
    deprecated && "Deprecated.",
    description,
    owners !== undefined && `For ${owners.map((owner) => whose[owner]).join(" and ")}.`,
    choices !== undefined && flag.field?.type !== "boolean" && `One of ${listChoices(flag)}.`,
    repeatable && "May be typed several times.",
    fallback !== undefined && `By default ${fallback}.`,
  ];
  return parts.filter(Boolean).join(" ");
}

/** Those that everybody may use first: `reader, no_access; organizations only: writer, admin`. */
function listChoices({ choices = [], choicesOf = {} }: Flag): string {
  const forAll = choices.filter((choice) => choicesOf[choice] === undefined);
  const kinds = [...new Set(Object.values(choicesOf).map((owners) => owners.join(" ")))];
  const forSome = kinds.map((kind) => {
    const [owner] = Object.values(choicesOf).find((owners) => owners.join(" ") === kind) ?? [];
    const own = choices.filter((choice) => choicesOf[choice]?.join(" ") === kind);
    return `${owner === undefined ? "" : `${whose[owner]}: `}${own.join(", ")}`;
  });
  return [forAll.join(", "), ...forSome].join("; ");
}

/** How a flag is typed: `-o, --output <format>`. */
export function printFlag({ name, aliases, value, optionalValue, choices }: Flag): string {
  const letters = aliases.filter((alias) => alias.length === 1);
  const words = aliases.filter((alias) => alias.length > 1);
  const names = [...letters, name, ...words].map(dashed).join(", ");
  if (value === undefined || (optionalValue && choices !== undefined)) return names;
  return optionalValue ? `${names} [<${value}>]` : `${names} <${value}>`;
}

/** A single letter has one dash, a word two. */
export function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
