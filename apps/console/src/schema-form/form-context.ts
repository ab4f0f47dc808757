import type { OperationsTable } from "@copilot-spaces/types/operations";
import { type ComponentType, createContext, useContext } from "react";
import type { SchemaFieldProps } from "./schema-field-props.ts";

/** What every field of a form knows. */
export interface FormState {
  /** Asks for any value: fields have fields in them. */
  readonly Field: ComponentType<SchemaFieldProps>;
  readonly schemas: OperationsTable["schemas"];
  readonly remarks: Remarks;
  /** Says that a field holds text that is no JSON, and so no value; and when it does again. */
  readonly setUnreadable: (pointer: string, unreadable: boolean) => void;
}

/** What is wrong, by the pointer to it: `/body/name`. */
export type Remarks = ReadonlyMap<string, readonly Remark[]>;

/** Something to say about a field. */
export interface Remark {
  /** Who says so: the document, before anything is sent; or the server, in its answer. */
  readonly from: "document" | "answer";
  /** To be read after the field's name: `must be a string`. */
  readonly text: string;
}

export const FormContext: React.Context<FormState | undefined> = createContext<FormState | undefined>(undefined);

/** What is wrong with a field, and the schemas that its own refers to. */
export function useFormState(): FormState {
  const state = useContext(FormContext);
  if (state === undefined) throw new Error("A field needs a SchemaForm around it.");
  return state;
}
