import { Link, Select, Textarea, TextInput } from "@primer/react";
import type { ReactElement } from "react";
import { type ControlProps, FieldFrame } from "./field-frame.tsx";
import { readNumber } from "./read-number.ts";
import type { SchemaFieldProps } from "./schema-field-props.ts";
import styles from "./schema-form.module.css";
import type { Scalar, Shape } from "./shape.ts";

type ScalarShape = Extract<Shape, { kind: "text" | "number" | "choice" }>;

/** A text, a number, or one of some choices. */
export function ScalarField({ shape, ...props }: SchemaFieldProps & { readonly shape: ScalarShape }): ReactElement {
  const { field, pointer, value, onChange } = props;
  const leaveOut = value === "" && !field.required && shape.kind === "text" && (
    <p>
      Sent as an empty text.{" "}
      <Link as="button" type="button" inline onClick={() => onChange(undefined)}>
        Leave it out
      </Link>
    </p>
  );
  return (
    <FieldFrame field={field} pointer={pointer} limits={limitsOf(shape)} note={leaveOut}>
      {(control) => {
        if (shape.kind === "choice") return <Choice {...props} choices={shape.choices} control={control} />;
        return <Typed {...props} shape={shape} control={control} />;
      }}
    </FieldFrame>
  );
}

interface TypedProps extends SchemaFieldProps {
  readonly shape: Exclude<ScalarShape, { kind: "choice" }>;
  readonly control: ControlProps;
}

function Typed({ field, value, shape, control, onChange }: TypedProps): ReactElement {
  const text = value === undefined ? "" : String(value);
  const fallback = field.schema["default"];
  const plain = {
    ...control,
    block: true,
    autoComplete: "off",
    autoCapitalize: "off",
    spellCheck: false,
    placeholder: fallback === undefined ? undefined : String(fallback),
    value: text,
  };
  if (shape.kind === "number") {
    const change = (typed: string) => onChange(typed === "" ? undefined : readNumber(typed));
    return <TextInput {...plain} inputMode="numeric" onChange={({ target }) => change(target.value)} />;
  }
  if (!hasLines(field.name, shape, text)) {
    return <TextInput {...plain} onChange={({ target }) => onChange(target.value)} />;
  }
  return (
    <Textarea
      {...control}
      block
      className={`${styles["text"]}`}
      rows={shape.long || text.length > 80 ? 4 : 2}
      resize="vertical"
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** An input of one line would drop the line breaks of a text. */
function hasLines(name: string, shape: ScalarShape, text: string): boolean {
  return (
    (shape.kind === "text" && shape.long) ||
    /[\n\r]/.test(text) ||
    /(?:^|_)(?:text|description|instructions)$/.test(name)
  );
}

interface ChoiceProps extends SchemaFieldProps {
  readonly choices: readonly Scalar[];
  readonly control: ControlProps;
}

function Choice({ field, value, choices, control, onChange }: ChoiceProps): ReactElement {
  const { default: fallback } = field.schema;
  const isForeign = value !== undefined && !choices.some((choice) => choice === value);
  const all = isForeign ? [...choices, value] : choices;
  return (
    <Select
      {...control}
      block
      value={value === undefined ? "" : JSON.stringify(value)}
      onChange={({ target }) => onChange(all.find((choice) => JSON.stringify(choice) === target.value))}
    >
      <Select.Option value="">{fallback === undefined ? "Not sent" : `Not sent (${fallback})`}</Select.Option>
      {all.map((choice) => (
        <Select.Option key={JSON.stringify(choice)} value={JSON.stringify(choice)}>
          {isForeign && choice === value ? `${JSON.stringify(choice)} (not in the document)` : String(choice)}
        </Select.Option>
      ))}
    </Select>
  );
}

function limitsOf(shape: ScalarShape): string | undefined {
  if (shape.kind === "number") return shape.limits;
  return shape.kind === "text" && shape.limit !== undefined ? `At most ${shape.limit} characters` : undefined;
}
