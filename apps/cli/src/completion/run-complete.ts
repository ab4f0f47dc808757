import type { OwnerKind } from "@copilot-spaces/reference/commands";
import type { Io } from "../io.ts";
import { helpTopics, packedCommands } from "./completable.data.ts";
import { unpackCommands } from "./completable.ts";
import { offerFor } from "./offer.ts";

/**
 * `cps __complete -- words…`, which the shells' scripts call: prints what the last word could become, a line each, with
 * a tab before its description. A line `:files` has the shell offer its files as well, and `:goes-on` has it put no
 * space behind the word. `--next` instead of `--` stands for an empty last word, which some shells cannot pass on.
 */
export async function runComplete(args: readonly string[], io: Io): Promise<void> {
  const [mark, ...words] = args;
  const owner = ownerKind(io.env["COPILOT_SPACES_OWNER"]);
  const { candidates, files, goesOn } = await offerFor(mark === "--next" ? [...words, ""] : words, {
    commands: unpackCommands(packedCommands),
    topics: helpTopics,
    apiNames: async () => (await import("./api-names.data.ts")).apiNames,
    ...(owner && { owner }),
  });
  const lines = candidates.map(({ value, description }) => (description === "" ? value : `${value}\t${description}`));
  if (files) lines.push(":files");
  if (goesOn) lines.push(":goes-on");
  io.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

function ownerKind(owner: string | undefined): OwnerKind | undefined {
  if (owner?.startsWith("org:")) return "org";
  return owner?.startsWith("user:") ? "user" : undefined;
}
