import { FormControl, Textarea, TextInput } from "@primer/react";
import type { ReactElement, RefObject } from "react";
import type { FieldName } from "./resource-fields.ts";

interface ResourceFieldProps {
  readonly id: string;
  readonly name: FieldName;
  readonly value: string;
  readonly problem: string | undefined;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: string) => void;
}

const texts: Readonly<
  Record<FieldName, { readonly label: string; readonly caption: string; readonly optional?: true }>
> = {
  repository: { label: "Repository", caption: "octo-org/handbook, its number, or an address. Sent as repository_id." },
  file_path: { label: "Path of the file", caption: "From the root of the repository: docs/planning.md" },
  sha: { label: "Version", caption: "The SHA of the file's version; the newest if left out.", optional: true },
  number: { label: "Number", caption: "As in #42. Left out, it is taken from the address." },
  name: { label: "Name", caption: "What the text is called." },
  text: { label: "Text", caption: "What Copilot is to know." },
};

/** One field of a resource. */
export function ResourceField({ id, name, value, problem, inputRef, onChange }: ResourceFieldProps): ReactElement {
  const { label, caption, optional } = texts[name];
  const field = { value, block: true };
  return (
    <FormControl id={id} required={optional !== true}>
      <FormControl.Label>{label}</FormControl.Label>
      {name === "text" ? (
        <Textarea {...field} rows={8} resize="vertical" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <TextInput
          {...field}
          {...(inputRef !== undefined && { ref: inputRef })}
          spellCheck={name === "name"}
          autoCapitalize="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <FormControl.Caption>{caption}</FormControl.Caption>
      {problem !== undefined && <FormControl.Validation variant="error">{problem}</FormControl.Validation>}
    </FormControl>
  );
}
