import { MoonIcon, SunIcon } from "@primer/octicons-react";
import { IconButton } from "@primer/react";
import { lazy, type ReactElement, Suspense, useRef, useState, useSyncExternalStore } from "react";
import { theme } from "./theme.ts";

const ThemeMenu = lazy(async () => ({ default: (await import("./theme-menu.tsx")).ThemeMenu }));

/** Chooses the colours of the page. */
export function ThemePicker(): ReactElement {
  const choice = useSyncExternalStore(theme.subscribe, theme.choice);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        icon={choice.startsWith("dark") ? MoonIcon : SunIcon}
        aria-label="Theme"
        aria-haspopup="menu"
        aria-expanded={open}
        variant="invisible"
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Suspense>
          <ThemeMenu anchorRef={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
