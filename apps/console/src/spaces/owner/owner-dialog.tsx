import { Dialog, FormControl, Radio, RadioGroup, TextInput } from "@primer/react";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, type RefObject, useId, useRef, useState } from "react";
import { ownerLink } from "../links.ts";
import styles from "./owner-dialog.module.css";

interface OwnerDialogProps {
  readonly returnFocusRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** Asks for the name of any organization or user. */
export function OwnerDialog({ returnFocusRef, onClose }: OwnerDialogProps): ReactElement {
  const navigate = useNavigate();
  const formId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [kind, setKind] = useState<"org" | "user">("org");
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = name.trim();
    if (text === "") {
      field.current?.focus();
      return setMissing(true);
    }
    onClose();
    void navigate(ownerLink(kind === "org" ? { org: text } : { username: text }));
  };
  return (
    <Dialog
      title="Whose spaces?"
      width="large"
      onClose={onClose}
      returnFocusRef={returnFocusRef}
      initialFocusRef={field}
      footerButtons={[
        { content: "Cancel", onClick: onClose },
        { content: "Show spaces", buttonType: "primary", type: "submit", form: formId },
      ]}
    >
      <form id={formId} onSubmit={submit} className={styles["form"]} noValidate>
        <FormControl required>
          <FormControl.Label>Name</FormControl.Label>
          <TextInput
            ref={field}
            block
            value={name}
            autoCapitalize="off"
            spellCheck={false}
            onChange={({ target: { value } }) => {
              setName(value);
              setMissing(false);
            }}
          />
          {missing && (
            <FormControl.Validation variant="error">Type the name as it is on GitHub.</FormControl.Validation>
          )}
        </FormControl>
        <RadioGroup name="owner-kind">
          <RadioGroup.Label>This is</RadioGroup.Label>
          <FormControl>
            <Radio value="org" checked={kind === "org"} onChange={() => setKind("org")} />
            <FormControl.Label>an organization</FormControl.Label>
          </FormControl>
          <FormControl>
            <Radio value="user" checked={kind === "user"} onChange={() => setKind("user")} />
            <FormControl.Label>a user</FormControl.Label>
          </FormControl>
        </RadioGroup>
      </form>
    </Dialog>
  );
}
