import { useCreateResource } from "@copilot-spaces/react";
import type { SpacePath } from "./space-details.tsx";

/** The note is in the list before the server has answered; a temporary one has a negative `id`. */
export function AddNote({ path }: { readonly path: SpacePath }) {
  const create = useCreateResource(path);
  const submit = (form: FormData) => {
    const [name, text] = [String(form.get("name")), String(form.get("text"))];
    create.mutate({ resource_type: "free_text", metadata: { name, text } });
  };
  return (
    <form action={submit}>
      <input name="name" aria-label="Name of the note" required />
      <input name="text" aria-label="Text of the note" required />
      <button type="submit">Add a note</button>
      {create.isError && <p role="alert">{create.error.message}</p>}
    </form>
  );
}
