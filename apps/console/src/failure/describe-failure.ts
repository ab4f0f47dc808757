import {
  ApiError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  TimeoutError,
} from "@copilot-spaces/client";
import { type Explanation, explainAnswer, type FieldProblem, type TokenKind } from "@copilot-spaces/reference/explain";
import { operationsTable } from "@copilot-spaces/types/operations";

/** What went wrong, why it may be so, and what to do about it. */
export interface FailureText {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly advice: readonly string[];
  readonly fields: readonly FieldProblem[];
  readonly scopes?: Explanation["scopes"];
  readonly requestId?: string | undefined;
  readonly documentation?: string | undefined;
  readonly retryAt?: Date | undefined;
}

/** Where something went wrong. */
export interface FailureScene {
  /** The address that requests begin with. */
  readonly baseUrl: string;
  readonly tokenKind: TokenKind | "none" | undefined;
  /** Whether the browser has a network, as far as it knows. */
  readonly online: boolean;
}

/** Says what an error of the client means; an answer is explained as the command line explains it. */
export function describeFailure(error: unknown, scene: FailureScene): FailureText {
  if (ApiError.isInstance(error)) return explain(error, scene);
  if (InvalidResponseError.isInstance(error)) {
    const { status, requestId } = error;
    return plain(`${status || "Unreadable answer"}: this is not what the API answers with`, {
      reasons: [error.message, "Something between here and the API may have answered in its place."],
      advice: [`Does ${scene.baseUrl} lead to GitHub's API?`],
      requestId,
    });
  }
  if (TimeoutError.isInstance(error))
    return plain("There was no answer in time", { reasons: [error.message, ...lost(error)] });
  if (NetworkError.isInstance(error)) {
    if (!scene.online)
      return plain("There is no network", { reasons: lost(error), advice: ["Try again when there is."] });
    const reasons = [`${scene.baseUrl} did not answer, or not to the end.`, ...lost(error)];
    return plain("The server did not answer", { reasons, advice: ["Is it running, and may this page ask it?"] });
  }
  if (InvalidRequestError.isInstance(error)) return plain("Nothing was sent", { reasons: [error.message] });
  return plain("Something unexpected happened", { reasons: [error instanceof Error ? error.message : `${error}`] });
}

function explain(error: ApiError, { tokenKind }: FailureScene): FailureText {
  const operation = Object.values(operationsTable.operations).find(({ route }) => route === error.route);
  const { response, status, data: body } = error;
  return explainAnswer({ operation, status, headers: response.headers, body, tokenKind, table: operationsTable });
}

/** A write whose answer was lost may have been done. */
function lost({ route = "GET" }: { readonly route?: string | undefined }): readonly string[] {
  if (route.startsWith("GET")) return [];
  return ["It may have arrived all the same: look whether it did before you send it again."];
}

function plain(title: string, rest: Partial<FailureText>): FailureText {
  return { title, reasons: [], advice: [], fields: [], ...rest };
}
