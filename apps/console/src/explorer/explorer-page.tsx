import { Heading } from "@primer/react";
import type { ReactElement } from "react";

/** Search, reference, request and answer of any operation. */
export function ExplorerPage(): ReactElement {
  return <Heading as="h1">Explorer</Heading>;
}
