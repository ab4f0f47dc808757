/** What an error knows besides its message. */
export interface ErrorDetails {
  /** The route of the call, without its values: `GET /orgs/{org}/copilot-spaces`. */
  readonly route?: string | undefined;
  /** What went wrong underneath. */
  readonly cause?: unknown;
}

/** The symbol on the prototype of an error class: registered, so that two copies of this package share it. */
const markerOf = (name: string): symbol => Symbol.for(`@copilot-spaces/client:${name}`);

/** Names an error class, and marks its instances and those of its subclasses. */
export function brand(errorClass: { readonly prototype: Error }, name: string): void {
  Object.assign(errorClass.prototype, { name, [markerOf(name)]: true });
}

/**
 * What every error of this client extends. Not everything that a call rejects with is one: an abort passes through as
 * the caller's own reason, and so does what the caller's own hooks and token function throw.
 */
export class CopilotSpacesError extends Error {
  static {
    brand(CopilotSpacesError, "CopilotSpacesError");
  }

  /** The route of the call, without its values: `GET /orgs/{org}/copilot-spaces`. */
  readonly route: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    this.route = details.route;
  }

  /**
   * Whether a value is an error of this class. Unlike `instanceof`, it also knows the errors of another copy of this
   * package, as when two dependencies bring one each.
   */
  static isInstance<T extends Error>(this: { readonly prototype: T }, value: unknown): value is T {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that it is called on, subclasses included.
    return Object(value)[markerOf(this.prototype.name)] === true;
  }

  /** What `JSON.stringify` writes: name, message and the error's own fields; no stack, no cause. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}
