import type { ReactElement } from "react";
import { Loading } from "./loading.tsx";

/** Stands where a page's code is still being loaded. */
export function PagePending(): ReactElement {
  return <Loading what="the page" />;
}
