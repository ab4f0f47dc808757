import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { bundle } from "../generate/bundle.ts";
import type { JsonObject } from "../generate/json.ts";
import { root } from "../process/workspace.ts";
import { compareFacts } from "./compare-facts.ts";
import { explainDifferences } from "./explain-differences.ts";
import { readExplanations } from "./explanation-file.ts";
import { operationFacts, readWording } from "./operation-facts.ts";
import { markdownReport, printReport } from "./print-report.ts";
import { keepOurs, readUpstream, type UpstreamDocument } from "./upstream-document.ts";

/** What the comparison is made of. The defaults are the ones of this repository. */
export interface UpstreamSources {
  readonly ours: JsonObject;
  readonly upstream: UpstreamDocument;
  readonly explanationsFile: string;
  readonly wordingFile: string;
}

/** The document, the installed description and the explanations. */
export function ownSources(): UpstreamSources {
  const ours = bundle(join(root, "spec/openapi.yaml")).document;
  return {
    ours,
    upstream: readUpstream(),
    explanationsFile: join(import.meta.dirname, "explanations.yaml"),
    wordingFile: join(import.meta.dirname, "wording.yaml"),
  };
}

/** Compares and says what nobody has explained. Returns the text and the exit code. */
export function compareWithUpstream(sources: UpstreamSources, markdown: boolean): { text: string; code: number } {
  const { ours, upstream, explanationsFile, wordingFile } = sources;
  const document = keepOurs(upstream.document, ours);
  const wording = readWording(document);
  const facts = operationFacts(ours);
  const differences = compareFacts(facts, withWording(operationFacts(document), wording));
  const explained = explainDifferences(differences, readExplanations(explanationsFile, wordingFile));
  const subject = {
    version: upstream.version,
    operations: facts.size,
    wording: new Map([...wording].map(([route, { text }]) => [route, text])),
  };
  const print = markdown ? markdownReport : printReport;
  return { text: print(explained, subject), code: explained.drift.length + explained.idle.length === 0 ? 0 : 1 };
}

/** Notes down which wording of GitHub's has been read: all of it. */
export function recordWording({ ours, upstream, wordingFile }: UpstreamSources): void {
  const wording = readWording(keepOurs(upstream.document, ours));
  const digests = Object.fromEntries([...wording].map(([route, { digest }]) => [route, digest]));
  writeFileSync(wordingFile, heading + stringify({ wording: digests }, { lineWidth: 0 }));
}

const heading = `# Digests of what GitHub's description says of each operation in words, as of the last time that somebody read it. Ours says
# it in words of its own, so that only a person can compare them. Written by \`pnpm spec:upstream --read\`.
`;

function withWording(facts: ReturnType<typeof operationFacts>, wording: ReturnType<typeof readWording>): typeof facts {
  return new Map(
    [...facts].map(([route, places]) => {
      const own = new Map([...(places.get("operation") ?? []), ["wording", wording.get(route)?.digest ?? ""]]);
      return [route, new Map([...places, ["operation", own]])];
    }),
  );
}
