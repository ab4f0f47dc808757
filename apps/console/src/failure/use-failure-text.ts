import { ApiError } from "@copilot-spaces/client";
import { useEffect, useState } from "react";
import { tokenKindOfTarget } from "../target/client-options.ts";
import { baseUrlOf } from "../target/target.ts";
import { useTarget } from "../target/target-provider.tsx";
import { describeFailure } from "./describe-failure.ts";
import type { FailureScene, FailureText } from "./failure-text.ts";

/** What an error means. An answer of the API's is explained when what explains it, with the document, has been loaded. */
export function useFailureText(error: unknown): FailureText {
  const { target } = useTarget();
  const [explained, setExplained] = useState<{ readonly error: unknown; readonly text: FailureText }>();
  const scene: FailureScene = {
    baseUrl: baseUrlOf(target),
    tokenKind: tokenKindOfTarget(target),
    online: target.kind === "sandbox" || navigator.onLine,
  };
  const { tokenKind, baseUrl } = scene;
  useEffect(() => {
    if (!ApiError.isInstance(error)) return;
    let wanted = true;
    import("./explain-api-error.ts").then(
      ({ explainApiError }) => {
        if (wanted) setExplained({ error, text: explainApiError(error, { tokenKind, baseUrl, online: true }) });
      },
      // Without a network, its own message has to do.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [error, tokenKind, baseUrl]);
  return explained !== undefined && explained.error === error ? explained.text : describeFailure(error, scene);
}
