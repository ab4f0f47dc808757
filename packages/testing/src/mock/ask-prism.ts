import type { Answer, Violation } from "./answer.ts";
import type { Preferences } from "./preferences.ts";
import type {
  Prism,
  PrismConfig,
  PrismDiagnostic,
  PrismFailure,
  PrismOperation,
  PrismRequest,
  PrismResult,
} from "./prism.ts";
import { silentLogger } from "./prism.ts";

/** Asks Prism for its answer to one request. */
export type AskPrism = (request: PrismRequest, preferences: Preferences) => Promise<Answer>;

const prismErrors = "https://stoplight.io/prism/errors#";

/** Answers from the operations of a document as Prism's own command does with `--errors`. */
export function createAskPrism(prism: Prism, operations: readonly PrismOperation[]): AskPrism {
  const instance = prism.createInstance(config({}), { logger: silentLogger });
  return async (request, preferences) => {
    try {
      const either = await instance.request(request, operations, config(preferences))();
      return either._tag === "Right" ? resultAnswer(either.right) : problemAnswer(prism, either.left);
    } catch (cause) {
      // What Prism throws here ends its own server; a bad percent escape in a path is one way to get there.
      return problemAnswer(prism, new Error(`Prism failed: ${String(cause)}`, { cause }));
    }
  };
}

/** A new one for each request: Prism writes the first `Accept` it meets into it, and keeps to that. */
function config({ code, example }: Preferences): PrismConfig {
  return {
    isProxy: false,
    upstreamProxy: undefined,
    errors: true,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    mock: {
      dynamic: false,
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
    },
  };
}

function resultAnswer({ output, validations }: PrismResult): Answer {
  const broken = validations.output.map((each) => violation("response", each));
  const violations = [...validations.input.map((each) => violation("request", each)), ...broken];
  const errors = broken.filter(({ severity }) => severity === "Error");
  if (errors.length > 0) {
    const body = {
      type: `${prismErrors}VIOLATIONS`,
      title: "The document's own example breaks the document",
      status: 500,
      detail: errors.map(({ message }) => message).join("; "),
      validation: errors,
    };
    return { status: 500, headers: { "content-type": "application/problem+json" }, body, violations };
  }
  return { status: output.statusCode, headers: textHeaders(output.headers), body: output.body, violations };
}

function problemAnswer(prism: Prism, failure: PrismFailure): Answer {
  const problem = prism.ProblemJsonError.toProblemJson(failure);
  const headers = { ...failure.additional?.headers, "content-type": "application/problem+json" };
  return { status: problem.status, headers, body: problem, violations: [] };
}

function violation(side: "request" | "response", { path = [], severity, code, message }: PrismDiagnostic): Violation {
  return {
    location: [side, ...path.map(String)],
    severity: severity === 0 ? "Error" : "Warning",
    code: String(code ?? ""),
    message,
  };
}

function textHeaders(headers: PrismResult["output"]["headers"] = {}): Record<string, string> {
  const text: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === "string" || typeof value === "number") text[name.toLowerCase()] = String(value);
  }
  return text;
}
