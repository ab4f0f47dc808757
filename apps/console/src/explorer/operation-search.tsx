import { SearchIcon } from "@primer/octicons-react";
import { Button, IconButton } from "@primer/react";
import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import styles from "./operation-search.module.css";

const SearchDialog = lazy(async () => {
  const { SearchDialog: Dialog } = await import("./search/search-dialog.tsx");
  return { default: Dialog };
});

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The button that opens the search for operations, and ⌘K or Ctrl+K, which does so from everywhere. */
export function OperationSearch(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  }, []);
  return (
    <>
      <Button
        className={`${styles["wide"]}`}
        leadingVisual={SearchIcon}
        aria-keyshortcuts={isApple ? "Meta+K" : "Control+K"}
        onClick={() => setOpen(true)}
      >
        Search operations <kbd className={styles["keys"]}>{isApple ? "⌘K" : "Ctrl K"}</kbd>
      </Button>
      <IconButton
        className={`${styles["narrow"]}`}
        icon={SearchIcon}
        aria-label="Search operations"
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
