import { Dialog, FormControl, Radio, RadioGroup } from "@primer/react";
import { type ReactElement, type RefObject, useId, useState } from "react";
import { GithubFields } from "./github-fields.tsx";
import { MockFields } from "./mock-fields.tsx";
import { SandboxFields } from "./sandbox-fields.tsx";
import type { Target } from "./target.ts";
import styles from "./target-dialog.module.css";
import { useTarget } from "./target-provider.tsx";

interface TargetDialogProps {
  readonly returnFocusRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What each part of the dialog gets: its form is sent by the dialog's button. */
export interface TargetFieldsProps {
  readonly formId: string;
  readonly onChosen: (target: Target) => void;
}

const kinds = [
  { kind: "sandbox", label: "Sandbox", caption: "The API with memory, inside this page. Nothing leaves the browser." },
  { kind: "mock", label: "Mock", caption: "The document's examples from a server, which checks each request." },
  { kind: "github", label: "GitHub", caption: "The real API, with a token of yours." },
] as const;

/** Chooses where requests go. */
export function TargetDialog({ returnFocusRef, onClose }: TargetDialogProps): ReactElement {
  const { target, choose } = useTarget();
  const [kind, setKind] = useState(target.kind);
  const formId = useId();
  const onChosen = (next: Target) => {
    choose(next);
    onClose();
  };
  const fields = { formId, onChosen };
  return (
    <Dialog
      title="Where requests go"
      width="large"
      onClose={onClose}
      returnFocusRef={returnFocusRef}
      footerButtons={[
        { content: "Cancel", onClick: onClose },
        {
          content: `Use ${kinds.find((each) => each.kind === kind)?.label}`,
          buttonType: "primary",
          type: "submit",
          form: formId,
        },
      ]}
    >
      <div className={styles["body"]}>
        <RadioGroup name="target">
          <RadioGroup.Label visuallyHidden>Where requests go</RadioGroup.Label>
          {kinds.map((each) => (
            <FormControl key={each.kind}>
              <Radio value={each.kind} checked={each.kind === kind} onChange={() => setKind(each.kind)} />
              <FormControl.Label>{each.label}</FormControl.Label>
              <FormControl.Caption>{each.caption}</FormControl.Caption>
            </FormControl>
          ))}
        </RadioGroup>
        <div className={styles["fields"]}>
          {kind === "sandbox" && <SandboxFields {...fields} />}
          {kind === "mock" && <MockFields {...fields} />}
          {kind === "github" && <GithubFields {...fields} />}
        </div>
      </div>
    </Dialog>
  );
}
