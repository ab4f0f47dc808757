import type { Owner } from "@copilot-spaces/react";
import type { Space } from "@copilot-spaces/types";
import { Dialog, FormControl, TextInput } from "@primer/react";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, type RefObject, useId, useRef, useState } from "react";
import { quoteName } from "../../app/quote-name.ts";
import { runAction } from "../../notice/run-action.ts";
import { ownerLink } from "../links.ts";
import styles from "../owner/owner-dialog.module.css";
import { useSpaceActions } from "../use-space-actions.ts";
import { isName } from "./is-name.ts";

interface DeleteSpaceDialogProps {
  readonly owner: Owner;
  readonly space: Space;
  readonly returnFocusRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** Deletes a space, when its name has been typed. */
export function DeleteSpaceDialog({ owner, space, returnFocusRef, onClose }: DeleteSpaceDialogProps): ReactElement {
  const navigate = useNavigate();
  const { remove } = useSpaceActions();
  const formId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isName(typed, space.name)) {
      setWrong(true);
      return field.current?.focus();
    }
    onClose();
    // First away from the space: it would be asked for once more, and be missing.
    await navigate(ownerLink(owner));
    await runAction({
      run: () => remove(owner, space.number),
      done: `${quoteName(space.name)} was deleted.`,
      failed: `${quoteName(space.name)} was not deleted.`,
    });
  };
  return (
    <Dialog
      title="Delete this space?"
      role="alertdialog"
      width="large"
      onClose={onClose}
      returnFocusRef={returnFocusRef}
      initialFocusRef={field}
      footerButtons={[
        { content: "Cancel", onClick: onClose },
        { content: "Delete this space", buttonType: "danger", type: "submit", form: formId },
      ]}
    >
      <form id={formId} onSubmit={submit} className={styles["form"]} noValidate>
        <p className={styles["text"]}>
          Its instructions, its sources and whom it is shared with are gone for good: the API cannot bring a space back.
        </p>
        <FormControl required>
          <FormControl.Label>
            Type <bdi className={styles["name"]}>{space.name}</bdi> to confirm
          </FormControl.Label>
          <TextInput
            ref={field}
            block
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target: { value } }) => {
              setTyped(value);
              setWrong(false);
            }}
          />
          {wrong && <FormControl.Validation variant="error">This is not its name.</FormControl.Validation>}
        </FormControl>
      </form>
    </Dialog>
  );
}
