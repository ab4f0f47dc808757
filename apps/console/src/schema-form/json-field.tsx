import { Textarea } from "@primer/react";
import { type ReactElement, useEffect, useState } from "react";
import { FieldFrame } from "./field-frame.tsx";
import { useFormState } from "./form-context.ts";
import { printJson, readJson } from "./read-json.ts";
import type { SchemaFieldProps } from "./schema-field-props.ts";
import styles from "./schema-form.module.css";

/**
 * A value as JSON. It stays in step: what is typed becomes the value as soon as it is JSON, and what changes the value
 * elsewhere shows here. An empty field leaves the value out.
 */
export function JsonField({ field, pointer, value, onChange }: SchemaFieldProps): ReactElement {
  const [typed, setTyped] = useState(() => ({ text: printJson(value), value }));
  if (printJson(typed.value) !== printJson(value)) setTyped({ text: printJson(value), value });
  const read = readJson(typed.text);
  const problem = read.kind === "problem" ? read.message : undefined;
  const { setUnreadable } = useFormState();
  useEffect(() => {
    setUnreadable(pointer, problem !== undefined);
    return () => setUnreadable(pointer, false);
  }, [pointer, problem, setUnreadable]);
  const change = (text: string) => {
    const now = readJson(text);
    setTyped({ text, value: now.kind === "value" ? now.value : typed.value });
    if (now.kind === "value") onChange(now.value);
  };
  return (
    <FieldFrame
      field={field}
      pointer={pointer}
      note={problem !== undefined && <p className={styles["problem"]}>{problem}</p>}
    >
      {(control) => (
        <Textarea
          {...control}
          {...(problem !== undefined && { validationStatus: "error", "aria-invalid": true })}
          block
          className={`${styles["json"]}`}
          rows={Math.min(Math.max(typed.text.split("\n").length, 3), 24)}
          resize="vertical"
          spellCheck={false}
          autoCapitalize="off"
          value={typed.text}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </FieldFrame>
  );
}
