import type { Owner } from "@copilot-spaces/react";
import { useParams } from "@tanstack/react-router";
import { readOwner } from "./owner.ts";

/** Whose spaces the page is about, from its address. */
export function useOwner(): Owner {
  const { org, username } = useParams({ strict: false });
  const owner = readOwner({ ...(org !== undefined && { org }), ...(username !== undefined && { username }) });
  if (owner === undefined) throw new Error("The address of this page names no owner.");
  return owner;
}

/** The number of the space that the page is about; `undefined` for an address that somebody's hand made. */
export function useSpaceNumber(): number | undefined {
  const { space_number = "" } = useParams({ strict: false });
  return /^[0-9]{1,15}$/.test(space_number) ? Number(space_number) : undefined;
}
