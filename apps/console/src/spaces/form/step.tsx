import { FormControl } from "@primer/react";
import type { ReactElement } from "react";
import type { DraftProblem } from "./check-draft.ts";
import type { SpaceDraft } from "./draft.ts";

/** What each step of the form gets. */
export interface StepProps {
  readonly draft: SpaceDraft;
  readonly problems: readonly DraftProblem[];
  readonly isNew: boolean;
  readonly onChange: (change: Partial<SpaceDraft>) => void;
}

/** The id of a field's control, so that it can be gone to. */
export function fieldId(field: string): string {
  return `space-${field}`;
}

/** What is wrong with a field, for below it. */
export function problemOf(problems: readonly DraftProblem[], field: string): ReactElement | undefined {
  const texts = problems.filter((problem) => problem.field === field).map(({ text }) => text);
  if (texts.length === 0) return undefined;
  return <FormControl.Validation variant="error">{texts.join(" ")}</FormControl.Validation>;
}
