import type { Permalink, RequestInput } from "@copilot-spaces/reference/print";
import { encodePermalink } from "@copilot-spaces/reference/print";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { parseSearch, stringifySearch } from "../../app/plain-search.ts";
import { linkOfSearch, readExplorerSearch, searchOfLink } from "./explorer-search.ts";

const route = getRouteApi("/explorer");

/** How long typing rests before the address follows, in milliseconds: browsers refuse to change it at each letter. */
const REST = 300;

/** The call that the page is about, and a way to change what is given with it. */
export interface HeldCall {
  /** `undefined` where the address holds none. */
  readonly call: Permalink | undefined;
  readonly change: (input: RequestInput) => void;
}

/**
 * The call in the address. What somebody types is shown at once, and the address follows, without a step for "back";
 * when the address is changed by something else (a link, the search, "back"), the call is the one that it holds.
 */
export function useCall(): HeldCall {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address = addressOf(linkOfSearch(search));
  useCleanAddress();
  const [held, setHeld] = useState(() => linkOfSearch(search));
  const written = useRef(address);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (address === written.current) return;
    written.current = address;
    clearTimeout(timer.current);
    setHeld(linkOfSearch(search));
  }, [address, search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const operation = held?.operation;
  const change = useCallback(
    (input: RequestInput) => {
      if (operation === undefined) return;
      const link = { operation, input };
      setHeld(link);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        written.current = addressOf(link);
        void navigate({ search: searchOfLink(link), replace: true });
      }, REST);
    },
    [operation, navigate],
  );
  return { call: held, change };
}

/** Takes out of an address what no permalink holds: somebody may have put a token there. */
function useCleanAddress(): void {
  const given = useLocation({ select: ({ searchStr }) => searchStr });
  const navigate = route.useNavigate();
  useEffect(() => {
    const link = linkOfSearch(readExplorerSearch(parseSearch(given)));
    if (link === undefined) return;
    const search = searchOfLink(link);
    if (stringifySearch({ ...search }) !== given) void navigate({ search, replace: true });
  }, [given, navigate]);
}

function addressOf(link: Permalink | undefined): string {
  return link === undefined ? "" : encodePermalink(link);
}
