/** How a command ended. */
export interface ExitCode {
  readonly code: number;
  readonly name: ExitName;
  readonly meaning: string;
}

export type ExitName =
  | "done"
  | "failed"
  | "usage"
  | "notFound"
  | "authentication"
  | "server"
  | "rejected"
  | "rateLimited"
  | "waitedOut"
  | "interrupted";

/** Every exit code, once: help, the reference and the tests read this table. */
export const exitCodes: readonly ExitCode[] = [
  { code: 0, name: "done", meaning: "Done." },
  { code: 1, name: "failed", meaning: "The network failed, or something unexpected happened." },
  {
    code: 2,
    name: "usage",
    meaning:
      "The command line, the input or the configuration is wrong, or a question was answered with no. Nothing was changed.",
  },
  { code: 3, name: "notFound", meaning: "Not found, or not visible to this token (404, 410)." },
  { code: 4, name: "authentication", meaning: "No token, a wrong one, or one that may not do this (401, 403)." },
  { code: 5, name: "server", meaning: "The server failed (5xx)." },
  { code: 6, name: "rejected", meaning: "The server rejected the request (400, 409, 422 and other 4xx)." },
  { code: 7, name: "rateLimited", meaning: "The rate limit is used up (429, or 403 that says so)." },
  { code: 8, name: "waitedOut", meaning: "Accepted, and not finished when `--wait` ran out." },
  { code: 130, name: "interrupted", meaning: "Interrupted (Ctrl-C)." },
];

/** The number of an outcome. */
export function exitCode(name: ExitName): number {
  return exitCodes.find((each) => each.name === name)?.code ?? 1;
}
