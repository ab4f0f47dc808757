import type { OwnerKind } from "@copilot-spaces/reference/commands";
import type { CompletableCommand, CompletableFlag } from "./completable.ts";

/** The words of a command behind its name, up to the one that is being typed. */
export interface TypedLine {
  /** The flags that are there. */
  readonly used: ReadonlySet<string>;
  /** How many words are there that are no flags. */
  readonly places: number;
  /** The flag whose value is being typed, and whether it could do without. */
  readonly open?: { readonly flag: CompletableFlag; readonly optional: boolean };
  /** Whether `--` ended the flags. */
  readonly ended: boolean;
  readonly words: readonly string[];
  readonly owner?: OwnerKind;
}

/** Reads an unfinished command line. Whatever is wrong with it is passed over. */
export function readTypedLine(
  command: CompletableCommand,
  words: readonly string[],
  defaultOwner?: OwnerKind,
): TypedLine {
  const used = new Set<string>();
  const places: string[] = [];
  let open: TypedLine["open"];
  let ended = false;
  for (const word of words) {
    if (open !== undefined && (!open.optional || !word.startsWith("-"))) {
      open = undefined;
    } else if (!ended && word === "--") {
      ended = true;
    } else if (!ended && word.startsWith("-") && word !== "-") {
      const flag = findFlag(command, word);
      if (flag !== undefined) used.add(flag.name);
      const takesNext = flag?.value !== undefined && !word.includes("=");
      open = flag !== undefined && takesNext ? { flag, optional: flag.optionalValue === true } : undefined;
    } else {
      places.push(word);
    }
  }
  const owner = ownerOf(used, places) ?? defaultOwner;
  return {
    used,
    places: places.length,
    ...(open && { open }),
    ended,
    words: places,
    ...(owner && { owner }),
  };
}

/** The flag that a word names: `--base-role=reader`, `-o`. */
export function findFlag({ flags }: CompletableCommand, word: string): CompletableFlag | undefined {
  const name = word.replace(/^--?/, "").split("=")[0] ?? "";
  return flags.find((flag) => flag.name === name || flag.aliases.includes(name));
}

function ownerOf(used: ReadonlySet<string>, places: readonly string[]): OwnerKind | undefined {
  const kinds: readonly OwnerKind[] = ["org", "user"];
  return kinds.find((kind) => used.has(kind) || places.some((word) => word.startsWith(`${kind}:`)));
}
