import type { Owner } from "@copilot-spaces/react";
import { notFound, useParams } from "@tanstack/react-router";
import { readOwner } from "./owner.ts";

/** Whose spaces the page is about, from its address. */
export function useOwner(): Owner {
  const { org, username } = useParams({ strict: false });
  const owner = readOwner({ ...(org !== undefined && { org }), ...(username !== undefined && { username }) });
  if (owner === undefined) throw new Error("The address of this page names no owner.");
  return owner;
}

/** The number of the space that the page is about. An address that somebody's hand made leads to no page. */
export function useSpaceNumber(): number {
  const { space_number = "" } = useParams({ strict: false });
  if (!/^[0-9]{1,15}$/.test(space_number)) throw notFound();
  return Number(space_number);
}
