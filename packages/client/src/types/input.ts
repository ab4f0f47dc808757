import type { CallOptions } from "../options/call-options.ts";
import type { BodyPresence, Content, OperationShape } from "./operation-shape.ts";

/**
 * What a call of an operation takes: `path` and `query` by the API's own names, `body`, and its header parameters.
 *
 * The operation is matched as a whole, in brackets: a bare `Op extends …` would make the compiler go through all
 * operations of the document to learn what the argument of a call may be, and a call would cost more in a longer one.
 */
export type Input<Op> = [Op] extends [infer Shape extends OperationShape]
  ? Pick<Shape["parameters"], "path" | "query"> & { readonly headers?: Shape["parameters"]["header"] } & {
        readonly none: { readonly body?: never };
        readonly optional: { readonly body?: Content<Exclude<Shape["requestBody"], undefined>> };
        readonly required: { readonly body: Content<Shape["requestBody"]> };
      }[BodyPresence<Shape["requestBody"]>]
  : never;

/** The arguments after the route: the input may be left out where nothing in it is required. */
export type RequestArguments<Op> = [Partial<Input<Op>>] extends [Input<Op>]
  ? [input?: Input<Op>, options?: CallOptions]
  : [input: Input<Op>, options?: CallOptions];
