import { ApiError } from "@copilot-spaces/client";
import { useCreateSpace } from "@copilot-spaces/react";

/** When it has settled the list is right again: nothing here says so, the address of what was created does. */
export function CreateSpace({ owner }: { readonly owner: { readonly org: string } }) {
  const create = useCreateSpace(owner);
  const submit = (form: FormData) => create.mutate({ name: String(form.get("name")) });
  return (
    <form action={submit}>
      <label>
        Name <input name="name" required />
      </label>
      <button type="submit" disabled={create.isPending}>
        Create a space
      </button>
      {create.isSuccess && <output>Created #{create.data.number}</output>}
      {create.isError && <Problem error={create.error} />}
    </form>
  );
}

/** What went wrong, and what the API says about each field. */
function Problem({ error }: { readonly error: Error }) {
  const fields = ApiError.isInstance(error) ? error.fieldErrors : [];
  return (
    <div role="alert">
      <p>{error.message}</p>
      <ul>
        {fields.map(({ field, code, message }) => (
          <li key={`${field} ${code}`}>
            {field}: {message ?? code}
          </li>
        ))}
      </ul>
    </div>
  );
}
