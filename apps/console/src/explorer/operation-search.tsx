import { SearchIcon } from "@primer/octicons-react";
import { Button, IconButton } from "@primer/react";
import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from "react";
import { notices } from "../notice/notice.ts";
import styles from "./operation-search.module.css";
import type { SearchDialogProps } from "./search/search-dialog.tsx";

const load = () => import("./search/search-dialog.tsx");

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The button that opens the search for operations, and ⌘K or Ctrl+K, which does so from everywhere. */
export function OperationSearch(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>();
  const open = useCallback(() => {
    setOpen(true);
    load().then(
      ({ SearchDialog }) => setDialog(() => SearchDialog),
      (error: unknown) => {
        setOpen(false);
        notices.show({
          text: "The search could not be loaded. Is there a network?",
          outcome: { kind: "failed", error },
        });
      },
    );
  }, []);
  useShortcut(open);
  return (
    <>
      <Button
        className={`${styles["wide"]}`}
        leadingVisual={SearchIcon}
        aria-keyshortcuts={isApple ? "Meta+K" : "Control+K"}
        onPointerEnter={() => void load().catch(() => {})}
        onClick={open}
      >
        Search operations <kbd className={styles["keys"]}>{isApple ? "⌘K" : "Ctrl K"}</kbd>
      </Button>
      <IconButton
        className={`${styles["narrow"]}`}
        icon={SearchIcon}
        aria-label="Search operations"
        onPointerEnter={() => void load().catch(() => {})}
        onClick={open}
      />
      {isOpen && Dialog !== undefined && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}

function useShortcut(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      // One dialog at a time.
      if (document.querySelector("[role=dialog], [role=alertdialog]") === null) open();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [open]);
}
