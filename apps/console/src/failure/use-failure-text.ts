import { useEffect, useState } from "react";
import { tokenKindOfTarget } from "../target/client-options.ts";
import { baseUrlOf } from "../target/target.ts";
import { useTarget } from "../target/target-provider.tsx";
import type { FailureText } from "./describe-failure.ts";

/** What an error means; its own message until what explains it, with the document, has been loaded. */
export function useFailureText(error: unknown): FailureText {
  const { target } = useTarget();
  const [explained, setExplained] = useState<{ readonly error: unknown; readonly text: FailureText }>();
  useEffect(() => {
    let wanted = true;
    const online = target.kind === "sandbox" || navigator.onLine;
    const scene = { baseUrl: baseUrlOf(target), tokenKind: tokenKindOfTarget(target), online };
    import("./describe-failure.ts").then(
      ({ describeFailure }) => wanted && setExplained({ error, text: describeFailure(error, scene) }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [error, target]);
  if (explained?.error === error && explained !== undefined) return explained.text;
  return { title: error instanceof Error ? error.message : `${error}`, reasons: [], advice: [], fields: [] };
}
