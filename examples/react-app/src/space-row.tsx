import { useDeleteSpace, useUpdateSpace } from "@copilot-spaces/react";
import type { SpaceSummary } from "@copilot-spaces/types";
import { useState } from "react";
import { SpaceDetails } from "./space-details.tsx";

/** What a row shows: one space of an organization. */
export interface SpaceRowProps {
  readonly owner: { readonly org: string };
  readonly space: SpaceSummary;
}

/** Renaming and deleting show at once; where the server refuses, the row is as it was. */
export function SpaceRow({ owner, space }: SpaceRowProps) {
  const path = { ...owner, space_number: space.number };
  const update = useUpdateSpace(path);
  const remove = useDeleteSpace(path);
  const [isOpen, setOpen] = useState(false);
  const rename = (form: FormData) => update.mutate({ name: String(form.get("name")) });
  return (
    <li>
      <strong>{space.name}</strong>
      <form action={rename}>
        <input name="name" aria-label={`New name of ${space.name}`} required />
        <button type="submit">Rename</button>
      </form>
      <button type="button" onClick={() => remove.mutate()}>
        Delete
      </button>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        {isOpen ? "Less" : "More about it"}
      </button>
      {(update.isError || remove.isError) && <p role="alert">{(update.error ?? remove.error)?.message}</p>}
      {isOpen && <SpaceDetails path={path} />}
    </li>
  );
}
