import { InvalidRequestError, InvalidResponseError, NetworkError, TimeoutError } from "@copilot-spaces/client";
import type { FailureScene, FailureText } from "./failure-text.ts";

/** Says what an error means that is no answer of the API's. It needs nothing that would have to be loaded first. */
export function describeFailure(error: unknown, { baseUrl, online }: FailureScene): FailureText {
  if (InvalidResponseError.isInstance(error)) {
    const { status, requestId } = error;
    return plain(`${status || "Unreadable answer"}: this is not what the API answers with`, {
      reasons: [error.message, "Something between here and the API may have answered in its place."],
      advice: [`Does ${baseUrl} lead to GitHub's API?`],
      requestId,
    });
  }
  if (TimeoutError.isInstance(error)) {
    return plain("There was no answer in time", { reasons: [error.message, ...lost(error)] });
  }
  if (NetworkError.isInstance(error)) {
    if (!online) {
      return plain("There is no network", { reasons: lost(error), advice: ["Try again when there is."] });
    }
    const reasons = [`${baseUrl} did not answer, or not to the end.`, ...lost(error)];
    return plain("The server did not answer", { reasons, advice: ["Is it running, and may this page ask it?"] });
  }
  if (InvalidRequestError.isInstance(error)) return plain("Nothing was sent", { reasons: [error.message] });
  return plain(error instanceof Error ? error.message : `${error}`, {});
}

/** A write whose answer was lost may have been done. */
function lost({ route = "GET" }: { readonly route?: string | undefined }): readonly string[] {
  if (route.startsWith("GET")) return [];
  return ["It may have arrived all the same: look whether it did before you send it again."];
}

function plain(title: string, rest: Partial<FailureText>): FailureText {
  return { title, reasons: [], advice: [], fields: [], ...rest };
}
