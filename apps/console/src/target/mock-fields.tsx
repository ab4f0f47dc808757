import { FormControl, TextInput } from "@primer/react";
import { type FormEvent, lazy, type ReactElement, Suspense, useState } from "react";
import { readMockAddress } from "./mock-address.ts";
import styles from "./target-dialog.module.css";
import type { TargetFieldsProps } from "./target-dialog.tsx";
import { useTarget } from "./target-provider.tsx";

const MockAnswerPicker = lazy(async () => ({ default: (await import("./mock-answer-picker.tsx")).MockAnswerPicker }));

/** Where the mock is, and what it answers. */
export function MockFields({ formId, onChosen }: TargetFieldsProps): ReactElement {
  const { target } = useTarget();
  const [address, setAddress] = useState(target.kind === "mock" ? target.baseUrl : `${location.origin}/mock`);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readMockAddress(address, location.origin);
    if ("problem" in read) setProblem(read.problem);
    else onChosen({ kind: "mock", baseUrl: read.address });
  };
  return (
    <form id={formId} onSubmit={submit} className={styles["form"]} noValidate>
      <FormControl required>
        <FormControl.Label>Address of the mock</FormControl.Label>
        <TextInput
          block
          type="url"
          value={address}
          onChange={({ target: { value } }) => {
            setAddress(value);
            setProblem(undefined);
          }}
        />
        <FormControl.Caption>
          The console's own server has one at {location.origin}/mock; <code>pnpm mock</code> starts one alone.
        </FormControl.Caption>
        {problem !== undefined && <FormControl.Validation variant="error">{problem}</FormControl.Validation>}
      </FormControl>
      <Suspense fallback={<p className={styles["aside"]}>Loading the document…</p>}>
        <MockAnswerPicker />
      </Suspense>
    </form>
  );
}
