import type { CallOptions } from "../options/call-options.ts";
import type { BodyPresence, Content, OperationShape } from "./operation-shape.ts";

/** What a call of an operation takes: `path` and `query` by the API's own names, `body`, and its header parameters. */
export type Input<Op extends OperationShape> = Pick<Op["parameters"], "path" | "query"> & {
  readonly headers?: Op["parameters"]["header"];
} & {
    readonly none: { readonly body?: never };
    readonly optional: { readonly body?: Content<Exclude<Op["requestBody"], undefined>> };
    readonly required: { readonly body: Content<Op["requestBody"]> };
  }[BodyPresence<Op["requestBody"]>];

/** The arguments after the route: the input may be left out where nothing in it is required. */
export type RequestArguments<Op extends OperationShape> =
  Partial<Input<Op>> extends Input<Op>
    ? [input?: Input<Op>, options?: CallOptions]
    : [input: Input<Op>, options?: CallOptions];
