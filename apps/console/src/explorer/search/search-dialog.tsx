import type { RequestInput } from "@copilot-spaces/reference/print";
import { SearchIcon } from "@primer/octicons-react";
import { Dialog, TextInput } from "@primer/react";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactElement, useId, useMemo, useRef, useState } from "react";
import { linkOfSearch, readExplorerSearch, searchOfLink } from "../call/explorer-search.ts";
import { prepareCall } from "../call/prepare-call.ts";
import { findHits, type Hit, readPlace } from "./find-hits.ts";
import styles from "./search-dialog.module.css";
import { SearchOption } from "./search-option.tsx";

export interface SearchDialogProps {
  readonly onClose: () => void;
}

/** Finds an operation by what somebody wants to do, and opens it in the explorer. */
export function SearchDialog({ onClose }: SearchDialogProps): ReactElement {
  const [words, setWords] = useState("");
  const [active, setActive] = useState(0);
  const before = useInputOfPage();
  const hits = useMemo(() => findHits(words, before.path), [words, before.path]);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const navigate = useNavigate();
  const open = ({ operation }: Hit) => {
    onClose();
    void navigate({ to: "/explorer", search: searchOfLink(prepareCall(operation, before)) });
  };
  const move = (index: number) => {
    const next = Math.min(Math.max(index, 0), hits.length - 1);
    setActive(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    const hit = hits[active];
    const moves = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 5, PageUp: active - 5 };
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && hit !== undefined) open(hit);
    else if (event.key in moves) move(moves[event.key as keyof typeof moves]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      title="Search operations"
      width="xlarge"
      position={{ narrow: "fullscreen", regular: "center" }}
      align="top"
      initialFocusRef={input}
      className={`${styles["dialog"]}`}
      onClose={onClose}
    >
      <div className={styles["search"]}>
        <TextInput
          ref={input}
          block
          size="large"
          leadingVisual={SearchIcon}
          role="combobox"
          aria-label="Search operations by task, name, path or value"
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(hits.length > 0 && { "aria-activedescendant": `${list}-${active}` })}
          autoComplete="off"
          spellCheck={false}
          placeholder="share with team, base_role, PUT /orgs/…"
          value={words}
          onKeyDown={press}
          onChange={({ target }) => {
            setWords(target.value);
            setActive(0);
          }}
        />
        <div role="status" className={styles["count"]}>
          {hits.length === 0 ? "Nothing is found. Try other words." : `${hits.length} operations`}
        </div>
      </div>
      <div role="listbox" id={list} aria-label="Operations" className={styles["list"]}>
        {hits.map((hit, index) => (
          <SearchOption
            key={hit.operation.id}
            id={`${list}-${index}`}
            hit={hit}
            isActive={index === active}
            onPoint={() => setActive(index)}
            onChoose={() => open(hit)}
          />
        ))}
      </div>
    </Dialog>
  );
}

/** What the present page is about, as a request would say it. */
function useInputOfPage(): RequestInput {
  const search = useSearch({ strict: false });
  const params = useParams({ strict: false });
  return useMemo(
    () => linkOfSearch(readExplorerSearch({ ...search }))?.input ?? { path: readPlace({ ...params }) },
    [search, params],
  );
}
