import { MoonIcon, SunIcon } from "@primer/octicons-react";
import { ActionList, ActionMenu, IconButton } from "@primer/react";
import { type ReactElement, useSyncExternalStore } from "react";
import { Menu } from "../app/menu.tsx";
import { schemes, type ThemeChoice } from "./schemes.ts";
import { theme } from "./theme.ts";

const choices: readonly { readonly name: ThemeChoice; readonly label: string }[] = [
  { name: "auto", label: "Sync with system" },
  ...schemes,
];

/** Chooses the colours of the page. */
export function ThemePicker(): ReactElement {
  const choice = useSyncExternalStore(theme.subscribe, theme.choice);
  return (
    <Menu>
      <ActionMenu.Anchor>
        <IconButton icon={choice.startsWith("dark") ? MoonIcon : SunIcon} aria-label="Theme" variant="invisible" />
      </ActionMenu.Anchor>
      <ActionMenu.Overlay width="medium">
        <ActionList selectionVariant="single">
          {choices.map(({ name, label }) => (
            <ActionList.Item key={name} selected={name === choice} onSelect={() => theme.choose(name)}>
              {label}
            </ActionList.Item>
          ))}
        </ActionList>
      </ActionMenu.Overlay>
    </Menu>
  );
}
