import { useCallback, useState } from "react";

/** The places whose text is no JSON. */
export function useUnreadable(): readonly [
  pointers: ReadonlySet<string>,
  set: (pointer: string, unreadable: boolean) => void,
] {
  const [pointers, setPointers] = useState<ReadonlySet<string>>(new Set());
  const set = useCallback(
    (pointer: string, unreadable: boolean) =>
      setPointers((before) => {
        if (before.has(pointer) === unreadable) return before;
        const others = [...before].filter((each) => each !== pointer);
        return new Set(unreadable ? [...others, pointer] : others);
      }),
    [],
  );
  return [pointers, set];
}
