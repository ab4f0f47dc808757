import type { CreateResource, SpaceResource } from "@copilot-spaces/types";
import { Dialog } from "@primer/react";
import { type FormEvent, type ReactElement, type RefObject, useId, useRef, useState } from "react";
import { FailureView } from "../../failure/failure-view.tsx";
import { readReference } from "./read-reference.ts";
import styles from "./resource-dialog.module.css";
import { ResourceField } from "./resource-field.tsx";
import { checkFields, emptyFields, type FieldName, fieldsOf, fieldsOfResource, toResource } from "./resource-fields.ts";
import { type CreatableType, kindOf } from "./resource-kinds.ts";
import { useFindRepository } from "./use-find-repository.ts";

interface ResourceDialogProps {
  readonly type: CreatableType;
  /** What to change; absent for a new one. */
  readonly resource?: SpaceResource | CreateResource;
  readonly returnFocusRef?: RefObject<HTMLElement | null>;
  /** Does it; what it throws is shown, and the dialog stays. */
  readonly onSubmit: (resource: CreateResource) => Promise<void>;
  readonly onClose: () => void;
}

type Progress =
  | { readonly kind: "typing" }
  | { readonly kind: "sending" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Asks for a resource's fields. */
export function ResourceDialog({
  type,
  resource,
  returnFocusRef,
  onSubmit,
  onClose,
}: ResourceDialogProps): ReactElement {
  const formId = useId();
  const first = useRef<HTMLInputElement>(null);
  const findRepository = useFindRepository();
  const [fields, setFields] = useState(resource === undefined ? emptyFields : fieldsOfResource(resource));
  const [problems, setProblems] = useState<ReadonlyMap<FieldName, string>>(new Map());
  const [progress, setProgress] = useState<Progress>({ kind: "typing" });
  const label = kindOf(type).label.toLowerCase();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // React hands events on to the form that this dialog may belong to, though it is elsewhere in the document.
    event.stopPropagation();
    const found = checkFields(type, fields);
    setProblems(found);
    const [wrong] = found.keys();
    if (wrong !== undefined) return document.getElementById(`${formId}-${wrong}`)?.focus();
    setProgress({ kind: "sending" });
    try {
      const reference = readReference(fields.repository);
      const id = reference === undefined || type === "free_text" ? 0 : await findRepository(reference);
      await onSubmit(toResource(type, fields, id));
      onClose();
    } catch (error) {
      setProgress({ kind: "failed", error });
    }
  };
  const verb = resource === undefined ? "Add" : "Save";
  return (
    <Dialog
      title={`${resource === undefined ? "Add" : "Edit"} ${label}`}
      width="large"
      onClose={onClose}
      initialFocusRef={first}
      {...(returnFocusRef !== undefined && { returnFocusRef })}
      footerButtons={[
        { content: "Cancel", onClick: onClose },
        { content: verb, buttonType: "primary", type: "submit", form: formId, loading: progress.kind === "sending" },
      ]}
    >
      <form id={formId} onSubmit={submit} className={styles["form"]} noValidate>
        {fieldsOf[type].map((name, index) => (
          <ResourceField
            key={name}
            id={`${formId}-${name}`}
            name={name}
            value={fields[name]}
            problem={problems.get(name)}
            {...(index === 0 && { inputRef: first })}
            onChange={(value) => {
              setFields({ ...fields, [name]: value });
              setProblems(new Map([...problems].filter(([each]) => each !== name)));
            }}
          />
        ))}
        {progress.kind === "failed" && (
          <FailureView
            error={progress.error}
            what={`The ${label} was not ${resource === undefined ? "added" : "saved"}`}
          />
        )}
      </form>
    </Dialog>
  );
}
