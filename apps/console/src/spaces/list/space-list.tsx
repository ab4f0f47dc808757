import type { Owner } from "@copilot-spaces/react";
import type { SpaceSummary } from "@copilot-spaces/types";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./space-list.module.css";
import { SpaceRow } from "./space-row.tsx";

interface SpaceListProps {
  readonly owner: Owner;
  readonly spaces: readonly SpaceSummary[];
  /** Whether these are all there are. */
  readonly complete: boolean;
  /** Called when the end comes in sight. */
  readonly onEnd: (() => void) | undefined;
}

/** The height of a row in rem: all are the same, so that a hundred thousand of them have a place at once. */
const rowHeight = 4.75;
/** As many rows before the end the next ones are asked for. */
const ahead = 20;

/** A list of which only what is in sight is in the document, however long it is. */
export function SpaceList({ owner, spaces, complete, onEnd }: SpaceListProps): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: spaces.length,
    estimateSize: () => rowHeight * rem,
    getItemKey: (index) => spaces[index]?.id ?? index,
    overscan: 8,
    scrollMargin: top,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const nearEnd = last >= spaces.length - ahead;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, onEnd]);
  return (
    <ol ref={list} className={styles["list"]} style={{ height: rows.getTotalSize() }}>
      {shown.map(({ index, key, start, size }) => {
        const space = spaces[index];
        if (space === undefined) return null;
        return (
          <li
            key={key}
            aria-setsize={complete ? spaces.length : -1}
            aria-posinset={index + 1}
            className={styles["row"]}
            style={{ height: size, transform: `translateY(${start - top}px)` }}
          >
            <SpaceRow owner={owner} space={space} />
          </li>
        );
      })}
    </ol>
  );
}
