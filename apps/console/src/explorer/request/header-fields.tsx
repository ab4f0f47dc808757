import { Button, TextInput } from "@primer/react";
import { type ReactElement, useId, useState } from "react";
import { ObjectFields } from "../../schema-form/object-fields.tsx";
import { isSecret } from "../call/sent-input.ts";
import { isPrefer } from "./mock-answer.ts";
import { headerFields, withValues } from "./parameter-fields.ts";
import styles from "./request-form.module.css";
import type { RequestFormProps } from "./request-form.tsx";

/** The headers of a call, which few calls need. */
export function HeaderFields({ operation, input, onChange }: Omit<RequestFormProps, "onShowJson">): ReactElement {
  const [added, setAdded] = useState<readonly string[]>([]);
  const headers = input.headers ?? {};
  const fields = headerFields(operation, headers);
  const more = added.filter((name) => !fields.some((field) => field.name.toLowerCase() === name.toLowerCase()));
  const all = [...fields, ...more.map((name) => ({ name, required: false, schema: { type: "string" } }))];
  const prefer = Object.keys(headers).filter(isPrefer);
  const count = Object.keys(headers).length - prefer.length;
  const [isOpen, setOpen] = useState(count > 0);
  const change = (values: Readonly<Record<string, unknown>>) => {
    // A field that is emptied stays, to be filled again.
    setAdded(all.map(({ name }) => name));
    onChange(withValues(input, "headers", values));
  };
  return (
    <details className={styles["section"]} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles["summary"]}>
        <h2>Headers</h2>{" "}
        <span className={styles["muted"]}>{count > 0 ? `${count} of this call` : "the usual ones"}</span>
      </summary>
      <div className={styles["columns"]}>
        <ObjectFields fields={all} value={headers} hidden={prefer} pointer="/header" onChange={change} />
      </div>
      <AddHeader onAdd={(name) => setAdded([...added, name])} />
    </details>
  );
}

function AddHeader({ onAdd }: { readonly onAdd: (name: string) => void }): ReactElement {
  const id = useId();
  const [name, setName] = useState("");
  const problem = name === "" ? undefined : problemOf(name);
  const add = () => {
    if (name === "" || problem !== undefined) return;
    onAdd(name);
    setName("");
  };
  return (
    <div className={styles["add"]}>
      <label htmlFor={id}>Another header</label>
      <div className={styles["addRow"]}>
        <TextInput
          id={id}
          block
          size="small"
          placeholder="if-none-match"
          spellCheck={false}
          autoComplete="off"
          value={name}
          aria-describedby={`${id}-problem`}
          {...(problem !== undefined && { validationStatus: "error", "aria-invalid": true })}
          onChange={({ target }) => setName(target.value.trim())}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.metaKey || event.ctrlKey) return;
            // It is in the request's form, and does not send that.
            event.preventDefault();
            add();
          }}
        />
        <Button size="small" onClick={add}>
          Add header
        </Button>
      </div>
      <div id={`${id}-problem`} className={styles["problem"]} role="status">
        {problem}
      </div>
    </div>
  );
}

function problemOf(name: string): string | undefined {
  if (isSecret(name)) return "The token is the target's, and is given there: what is typed here is in the address.";
  if (isPrefer(name)) return "The mock's answer has a field of its own, when the target is the mock.";
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) ? undefined : "No header has such a name.";
}
