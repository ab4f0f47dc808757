import {
  ApiError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  TimeoutError,
} from "@copilot-spaces/client";
import type { ExitName } from "@copilot-spaces/reference/commands";
import { readSettings } from "../account/settings.ts";
import type { Invocation } from "../grammar/invocation.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { describeAnswer } from "./describe-answer.ts";
import type { Failure } from "./failure.ts";

/** Where something went wrong. */
export interface Scene {
  readonly io: Io;
  /** `undefined` where the command line was not even understood. */
  readonly invocation: Invocation | undefined;
}

const reportAddress = "https://github.com/copilot-spaces/copilot-spaces/issues";

/** What an error means: how it ends the command, and what to tell. */
export async function describeError(error: unknown, { io, invocation }: Scene): Promise<Failure> {
  if (error instanceof Problem) return failure(error.exit, error.message, error.hints);
  if (ApiError.isInstance(error) && invocation !== undefined) return describeAnswer(error, { io, invocation });
  if (InvalidRequestError.isInstance(error)) return ofCall("usage", error);
  if (NetworkError.isInstance(error) || TimeoutError.isInstance(error)) {
    const hints = [...mayHaveArrived(error), ...(await whereItWent({ io, invocation }))];
    return ofCall("failed", error, hints);
  }
  if (InvalidResponseError.isInstance(error)) {
    const hints = ["Does the address lead to GitHub's API? `cps config list` shows where requests go."];
    return { ...ofCall("failed", error, hints), status: error.status || undefined, requestId: error.requestId };
  }
  return failure("failed", `Something unexpected happened: ${nameError(error)}`, [
    `Run it again with --verbose, and report what it prints: ${reportAddress}`,
  ]);
}

function failure(exit: ExitName, message: string, hints: readonly string[] = []): Failure {
  return { exit, message, reasons: [], hints, fields: [] };
}

interface CallError {
  readonly message: string;
  readonly route: string | undefined;
}

function ofCall(exit: ExitName, { message, route }: CallError, hints: readonly string[] = []): Failure {
  return { ...failure(exit, message, hints), operation: route };
}

/** A write whose answer was lost may have been done. */
function mayHaveArrived({ route = "" }: CallError): readonly string[] {
  if (route === "" || route.startsWith("GET ")) return ["Is the network there? HTTPS_PROXY names a proxy."];
  return ["It may have arrived all the same: look whether it did before you send it again."];
}

/** The server's address, and what tells why it is that. */
async function whereItWent({ io, invocation }: Scene): Promise<readonly string[]> {
  if (invocation === undefined) return [];
  const { server } = await readSettings({ io, invocation });
  return [`It went to ${server.baseUrl}: \`cps config list\` says why.`];
}

/** Anything can be thrown. */
function nameError(error: unknown): string {
  try {
    if (error instanceof Error) return error.message === "" ? error.name : error.message;
    return String(error);
  } catch {
    return "an error that cannot be read";
  }
}
