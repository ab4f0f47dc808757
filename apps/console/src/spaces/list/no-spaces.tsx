import type { Owner } from "@copilot-spaces/react";
import { StackIcon } from "@primer/octicons-react";
import { Blankslate } from "@primer/react/experimental";
import type { ReactElement } from "react";
import { ownerName } from "../owner/owner.ts";

/** Stands where there is no space. */
export function NoSpaces({ owner }: { readonly owner: Owner }): ReactElement {
  return (
    <Blankslate border>
      <Blankslate.Visual>
        <StackIcon size={24} />
      </Blankslate.Visual>
      <Blankslate.Heading>{ownerName(owner)} has no spaces that you can see</Blankslate.Heading>
      <Blankslate.Description>
        A space holds instructions and sources for conversations with Copilot.
      </Blankslate.Description>
    </Blankslate>
  );
}
