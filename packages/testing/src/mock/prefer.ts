import type { ExampleNames } from "@copilot-spaces/types";

/** A status that an operation declares, and one of that status's examples. */
export interface Preference<Status extends PropertyKey, Example> {
  /** The status to answer with. */
  readonly code: Status;
  /**
   * Name of the example to answer with.
   * @default the status's first
   */
  readonly example?: Example;
}

/**
 * Headers that make the mock answer with a status and an example of the operation. Only declared statuses and existing
 * names compile: the mock answers a misspelt one with 400.
 *
 * @example
 * client.request("GET /user", {}, { headers: prefer("GET /user", { code: 401 }) });
 */
export function prefer<Route extends keyof ExampleNames, Status extends keyof ExampleNames[Route]>(
  _route: Route,
  { code, example }: Preference<Status, ExampleNames[Route][Status]>,
): { readonly prefer: string } {
  return { prefer: `code=${String(code)}${example === undefined ? "" : `, example=${String(example)}`}` };
}
