import { longestInstructions, type SpaceDraft } from "./draft.ts";

/** GitHub's own four steps. */
export const steps = [
  { name: "name", label: "Name and owner" },
  { name: "instructions", label: "Instructions" },
  { name: "sources", label: "Sources" },
  { name: "sharing", label: "Sharing" },
] as const;

export type StepName = (typeof steps)[number]["name"];

/** What is wrong with a field, of a draft or as the server says. */
export interface DraftProblem {
  readonly step: StepName;
  /** As the API has it, or else as the draft has. */
  readonly field: string;
  readonly text: string;
}

/** What is wrong with a draft, before anything is sent. */
export function checkDraft({ name, general_instructions, typedCollaborator }: SpaceDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (name.trim() === "") problems.push({ step: "name", field: "name", text: "A space needs a name." });
  if (general_instructions.length > longestInstructions) {
    const text = `Instructions have at most ${longestInstructions} characters; these have ${general_instructions.length}.`;
    problems.push({ step: "instructions", field: "general_instructions", text });
  }
  if (typedCollaborator.trim() !== "") {
    const text = `${typedCollaborator.trim()} is typed, but not added: press Share, or empty the field.`;
    problems.push({ step: "sharing", field: "typedCollaborator", text });
  }
  return problems;
}

/** The step that a field of the request belongs to. */
export function stepOfField(field: string): StepName {
  if (/^resources?/.test(field)) return "sources";
  if (/^(base_role|actor_|role)/.test(field)) return "sharing";
  return field.startsWith("general_instructions") ? "instructions" : "name";
}

/** Reads a step's name from an address; the first for any other text. */
export function readStep(value: unknown): StepName {
  return steps.find(({ name }) => name === value)?.name ?? "name";
}

/** The search parameters of the form: which step is shown. */
export interface FormSearch {
  readonly step?: StepName;
}

export function readFormSearch({ step }: Readonly<Record<string, unknown>>): FormSearch {
  return step === undefined ? {} : { step: readStep(step) };
}
