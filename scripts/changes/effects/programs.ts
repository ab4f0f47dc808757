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

/** Each part is a function of its own; `async`, so that it may await. */
function printProgram({ head, parts }: Program): string {
  return `${head}${parts.map(({ code }, index) => `export async function part${index}() {\n${code}}\n`).join("")}`;
}

function errorsOf(world: TypeWorld, { parts }: Program, file: string): readonly Reason[] {
  const text = world.sourceFile(file)?.text ?? "";
  const functions = [...text.matchAll(/^export async function part(\d+)/gm)];
  const reasons = new Map<ProgramPart, Reason>();
  for (const diagnostic of world.diagnosticsOf(file)) {
    const start = diagnostic.start ?? 0;
    const index = functions.findLastIndex((each) => each.index <= start);
    const part = parts[index];
    // The first mistake of a part says it; the others follow from it, more often than not.
    if (part !== undefined && !reasons.has(part)) reasons.set(part, toReason(part, diagnostic, text));
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
