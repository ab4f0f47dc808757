import { ActionList } from "@primer/react";
import { type ReactElement, type RefObject, useSyncExternalStore } from "react";
import { AnchoredMenu } from "../app/anchored-menu.tsx";
import { schemes, type ThemeChoice } from "./schemes.ts";
import { theme } from "./theme.ts";

const choices: readonly { readonly name: ThemeChoice; readonly label: string }[] = [
  { name: "auto", label: "Sync with system" },
  ...schemes,
];

interface ThemeMenuProps {
  readonly anchorRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The colour schemes to choose from. */
export function ThemeMenu({ anchorRef, onClose }: ThemeMenuProps): ReactElement {
  const choice = useSyncExternalStore(theme.subscribe, theme.choice);
  return (
    <AnchoredMenu anchorRef={anchorRef} label="Theme" onClose={onClose}>
      <ActionList selectionVariant="single">
        {choices.map(({ name, label }) => (
          <ActionList.Item key={name} selected={name === choice} onSelect={() => theme.choose(name)}>
            {label}
          </ActionList.Item>
        ))}
      </ActionList>
    </AnchoredMenu>
  );
}
