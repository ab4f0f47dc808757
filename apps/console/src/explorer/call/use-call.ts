import type { Permalink, RequestInput } from "@copilot-spaces/reference/print";
import { encodePermalink } from "@copilot-spaces/reference/print";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { linkOfSearch, searchOfLink } from "./explorer-search.ts";

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

function addressOf(link: Permalink | undefined): string {
  return link === undefined ? "" : encodePermalink(link);
}
