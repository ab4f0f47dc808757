import type ts from "typescript";
import compiler from "../../generate/typescript-compiler.ts";
import type { Reason } from "../change-report.ts";
import type { Program, ProgramPart } from "./programs/print-programs.ts";
import type { Programs, SideName, TypeWorld } from "./types/type-world.ts";

/** The programs as files that import one side's packages. */
export function programFiles(programs: readonly Program[], side: SideName): Programs {
  const files = programs.map((program) => [fileOf(program, side), printProgram(program)]);
  return Object.fromEntries(files);
}

/** By package, what of the programs does not compile. */
export function programReasons(
  world: TypeWorld,
  programs: readonly Program[],
  side: SideName = "revision",
): ReadonlyMap<string, readonly Reason[]> {
  return new Map(programs.map((program) => [program.packageName, errorsOf(world, program, fileOf(program, side))]));
}

function fileOf({ packageName }: Program, side: SideName): string {
  return `/${side}/programs/${packageName.replace("@", "")}.ts`;
}

/** Each operation has a function, in which a comment before each part says which it is. */
function printProgram({ head, sections }: Program): string {
  const functions = sections.map(({ setup = "", parts }, section) => {
    const blocks = parts.map(({ code }, part) => `${marker(section, part)}{\n${code}}\n`);
    return `export async function operation${section}() {\n${marker(section, 0)}${setup}${blocks.join("")}}\n`;
  });
  return `${head}${functions.join("")}`;
}

function marker(section: number, part: number): string {
  return `// part ${section}.${part}\n`;
}

function errorsOf(world: TypeWorld, { sections }: Program, file: string): readonly Reason[] {
  const text = world.sourceFile(file)?.text ?? "";
  const markers = [...text.matchAll(/^\/\/ part (\d+)\.(\d+)$/gm)];
  const reasons = new Map<ProgramPart, Reason>();
  for (const diagnostic of world.diagnosticsOf(file)) {
    const start = diagnostic.start ?? 0;
    const [, section, part] = markers.findLast((each) => each.index <= start) ?? [];
    const found = sections[Number(section)]?.parts[Number(part)];
    // The first mistake of a part says it; the others follow from it, more often than not.
    if (found !== undefined && !reasons.has(found)) reasons.set(found, toReason(found, diagnostic, text));
  }
  return [...reasons.values()];
}

function toReason(
  { operation, place, does }: ProgramPart,
  { messageText, start = 0 }: ts.Diagnostic,
  text: string,
): Reason {
  const [message = ""] = compiler.flattenDiagnosticMessageText(messageText, "\n").split("\n");
  const line = text.slice(text.lastIndexOf("\n", start) + 1, text.indexOf("\n", start)).trim();
  return {
    bump: "major",
    evidence: "programs",
    operation,
    place,
    text: `Code that ${does} (\`${place}\`) no longer compiles: ${shorten(message, 300)}`,
    before: shorten(line, 300),
  };
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
