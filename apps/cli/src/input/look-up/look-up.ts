import { isJsonObject, type JsonObject, setField } from "../json-object.ts";
import type { PlannedRequest } from "../plan.ts";

/** What a {@link LookUp} is made of. */
export interface LookUpParts {
  readonly request: PlannedRequest;
  /** What a preview shows: `<id of octo-org/app>`. */
  readonly placeholder: string;
  /** A valid value, for checks before the real one is known. */
  readonly sample: unknown;
  /** Finds the value in the answer. */
  readonly read: (data: unknown) => unknown;
}

/** A value that only the server knows: it stands in a request until it is found. */
export class LookUp {
  readonly request: PlannedRequest;
  readonly placeholder: string;
  readonly sample: unknown;
  readonly read: (data: unknown) => unknown;

  constructor({ request, placeholder, sample, read }: LookUpParts) {
    this.request = request;
    this.placeholder = placeholder;
    this.sample = sample;
    this.read = read;
  }
}

/** A copy of a value, with something else in the place of each look-up. */
export function fillIn(value: unknown, of: (lookUp: LookUp) => unknown): unknown {
  if (value instanceof LookUp) return of(value);
  if (Array.isArray(value)) return value.map((item) => fillIn(item, of));
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const [name, inner] of Object.entries(value)) setField(copy, name, fillIn(inner, of));
  return copy;
}

/** The requests of the look-ups in a value, each once, in their order. */
export function lookUpsIn(value: unknown): readonly PlannedRequest[] {
  const requests = new Set<PlannedRequest>();
  fillIn(value, ({ request }) => requests.add(request));
  return [...requests];
}
