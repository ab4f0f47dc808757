/** What openapi-typescript writes for an operation, as far as a call needs it. */
export interface OperationShape {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown; readonly header?: unknown };
  readonly requestBody?: unknown;
  readonly responses: unknown;
}

/** What a body or a response holds, by any of its media types; `undefined` where it has no content. */
export type Content<Media> = Media extends { readonly content: infer ByType } ? ByType[keyof ByType] : undefined;

/** Whether an operation takes a body. */
export type BodyPresence<Body> = [Exclude<Body, undefined>] extends [never]
  ? "none"
  : undefined extends Body
    ? "optional"
    : "required";
