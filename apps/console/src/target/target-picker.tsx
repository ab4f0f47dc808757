import { BeakerIcon, MarkGithubIcon, ServerIcon } from "@primer/octicons-react";
import { Button, VisuallyHidden } from "@primer/react";
import { lazy, type ReactElement, Suspense, useRef, useState } from "react";
import { nameTarget } from "./target.ts";
import styles from "./target-picker.module.css";
import { useTarget } from "./target-provider.tsx";

const TargetDialog = lazy(async () => ({ default: (await import("./target-dialog.tsx")).TargetDialog }));
const icons = { sandbox: BeakerIcon, mock: ServerIcon, github: MarkGithubIcon } as const;

/** Shows where requests go, and opens what changes it. */
export function TargetPicker(): ReactElement {
  const { target } = useTarget();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        leadingVisual={icons[target.kind]}
        size="small"
        className={styles["button"]}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <VisuallyHidden>Requests go to: </VisuallyHidden>
        <span className={styles["name"]}>{nameTarget(target)}</span>
      </Button>
      {open && (
        <Suspense>
          <TargetDialog returnFocusRef={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
