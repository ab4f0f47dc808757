import { FormControl, Textarea } from "@primer/react";
import type { ReactElement } from "react";
import { longestInstructions } from "./draft.ts";
import { fieldId, problemOf, type StepProps } from "./step.tsx";

/** The second step: what Copilot is told in every conversation. */
export function InstructionsStep({ draft, problems, onChange }: StepProps): ReactElement {
  return (
    <FormControl id={fieldId("general_instructions")}>
      <FormControl.Label>Instructions</FormControl.Label>
      <Textarea
        block
        rows={12}
        resize="vertical"
        value={draft.general_instructions}
        onChange={({ target: { value } }) => onChange({ general_instructions: value })}
      />
      <FormControl.Caption>
        What Copilot is told in every conversation in this space: {draft.general_instructions.length} of{" "}
        {longestInstructions} characters. In the API: <code>general_instructions</code>
      </FormControl.Caption>
      {problemOf(problems, "general_instructions")}
    </FormControl>
  );
}
