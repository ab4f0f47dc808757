import type { JsonSchema } from "@copilot-spaces/types/operations";
import { PlusIcon, TrashIcon } from "@primer/octicons-react";
import { Button, IconButton } from "@primer/react";
import { type ReactElement, useEffect, useRef } from "react";
import { beginValue } from "./choose-variant.ts";
import { FieldRemarks } from "./field-remarks.tsx";
import { useFormState } from "./form-context.ts";
import { ItemFields } from "./item-fields.tsx";
import { pointTo } from "./json-pointer.ts";
import { Prose } from "./prose.tsx";
import type { SchemaFieldProps } from "./schema-field-props.ts";
import styles from "./schema-form.module.css";

/** A list: its items one below the other, to add to and to take from. */
export function ListField({
  items,
  field,
  pointer,
  value,
  onChange,
}: SchemaFieldProps & { readonly items: JsonSchema }): ReactElement {
  const { schemas } = useFormState();
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const group = useRef<HTMLFieldSetElement>(null);
  const focused = useFocusOnNew(list.length, group);
  const { description } = field.schema;
  const add = () => {
    focused.current = "last";
    onChange([...list, beginValue(items, schemas) ?? ""]);
  };
  const remove = (index: number) => {
    focused.current = "add";
    const left = list.filter((_, each) => each !== index);
    onChange(left.length > 0 || field.required ? left : undefined);
  };
  return (
    <fieldset ref={group} className={styles["group"]} data-pointer={pointer}>
      <legend className={styles["legend"]}>
        <span className={styles["name"]}>{field.name}</span>
        {field.required && <span className={styles["required"]}>required</span>}
      </legend>
      <div className={styles["about"]}>
        <FieldRemarks pointer={pointer} />
        {typeof description === "string" && <Prose text={description} />}
        {list.length === 0 && value !== undefined && <p>Sent as an empty list.</p>}
      </div>
      {list.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item of JSON has no name but its place.
        <div key={index} className={styles["item"]} data-item="">
          <div className={styles["itemHead"]}>
            <span className={styles["name"]}>
              {field.name}[{index}]
            </span>
            <IconButton
              icon={TrashIcon}
              size="small"
              variant="invisible"
              aria-label={`Remove ${field.name}[${index}]`}
              onClick={() => remove(index)}
            />
          </div>
          <ItemFields
            name={`${field.name}[${index}]`}
            schema={items}
            pointer={pointTo(pointer, index)}
            value={item}
            onChange={(changed) => onChange(list.map((each, place) => (place === index ? (changed ?? null) : each)))}
          />
        </div>
      ))}
      <div>
        <Button size="small" leadingVisual={PlusIcon} data-add="" onClick={add}>
          Add to {field.name}
        </Button>
      </div>
    </fieldset>
  );
}

/** Moves the focus to an item that was added, or to the button for adding when one was taken away. */
function useFocusOnNew(length: number, group: React.RefObject<HTMLFieldSetElement | null>) {
  const focused = useRef<"last" | "add" | undefined>(undefined);
  useEffect(() => {
    const own = (selector: string) => [...(group.current?.querySelectorAll<HTMLElement>(`:scope > ${selector}`) ?? [])];
    const target =
      focused.current === "last"
        ? own("[data-item]").at(-1)?.querySelector<HTMLElement>("select, input, textarea")
        : focused.current === "add"
          ? own("div > [data-add]").at(-1)
          : undefined;
    focused.current = undefined;
    if (length >= 0) target?.focus();
  }, [length, group]);
  return focused;
}
