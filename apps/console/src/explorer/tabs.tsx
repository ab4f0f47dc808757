import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from "react";
import styles from "./tabs.module.css";

/** One of several views in the same place. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: ReactNode;
}

export interface TabsProps<Name extends string> {
  /** What they are tabs of. */
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** `pills` wrap, where there are many. */
  readonly look?: "underlined" | "pills";
  readonly children: ReactNode;
}

/** Views to choose from, by arrow keys as well (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function Tabs<Name extends string>(props: TabsProps<Name>): ReactElement {
  const { label, tabs, selected, onSelect, look = "underlined", children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ name }) => name === selected);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: (index + 1) % tabs.length,
      ArrowLeft: (index + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = moves[event.key] ?? -1;
    const tab = tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles[look]} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}`}
            aria-selected={tab.name === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.name === selected ? 0 : -1}
            className={styles["tab"]}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that holds nothing to focus is reached by itself.
        tabIndex={0}
        className={styles["panel"]}
      >
        {children}
      </div>
    </>
  );
}
