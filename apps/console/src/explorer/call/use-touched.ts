import { type FocusEventHandler, type FormEventHandler, type SyntheticEvent, useCallback, useState } from "react";

/** The fields that somebody has typed in or left. */
export interface Touched {
  readonly pointers: ReadonlySet<string>;
  /** For what is around the fields. */
  readonly handlers: { readonly onBlur: FocusEventHandler; readonly onInput: FormEventHandler };
}

/** Which fields somebody has been at: what is missing from others is not amiss yet. */
export function useTouched(): Touched {
  const [pointers, setPointers] = useState<ReadonlySet<string>>(new Set());
  const touch = useCallback(({ target }: SyntheticEvent) => {
    const pointer = target instanceof HTMLElement ? target.dataset["pointer"] : undefined;
    if (pointer !== undefined) setPointers((before) => (before.has(pointer) ? before : new Set([...before, pointer])));
  }, []);
  return { pointers, handlers: { onBlur: touch, onInput: touch } };
}
