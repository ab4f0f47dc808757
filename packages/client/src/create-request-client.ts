import type { Routes } from "@copilot-spaces/types";
import { statuses } from "@copilot-spaces/types/statuses";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { DocumentOptions } from "./options/document-options.ts";
import { type Connection, connect } from "./run/connect.ts";
import { typedRequest } from "./types/inference.ts";
import type { Request } from "./types/request.ts";
import type { Statuses } from "./types/statuses.ts";

/** A client that calls operations by their routes. */
export interface RequestClient<R> {
  /** Whose data it is, as the options say. */
  readonly account: string | undefined;
  /** The API's address, without a slash at its end. */
  readonly baseUrl: string;
  /** Calls an operation by its route, and resolves to whatever the server answers, told apart by `status`. */
  readonly request: Request<R>;
}

/**
 * Makes a client that has only `request`, for programs that count bytes and for other documents than this one.
 * @throws {@link InvalidRequestError} where an option makes no sense
 * @example
 * const client = createRequestClient({ token });
 * const result = await client.request("GET /orgs/{org}/copilot-spaces", { path: { org: "octo-org" } });
 * if (result.status === 200) console.log(result.data.spaces);
 */
export function createRequestClient(options?: ClientOptions): RequestClient<Routes>;
export function createRequestClient<R>(options: DocumentOptions): RequestClient<R>;
export function createRequestClient<R>(options: ClientOptions & Partial<DocumentOptions> = {}): RequestClient<R> {
  return requestClient(connect(options, options.statuses ? readable(options.statuses) : statuses));
}

/** What another version of the generator wrote may mean something else. */
function readable(own: Statuses): Statuses {
  if (Object.values(own).every((each) => /^(\d{3}[-~]?( |$))*$/.test(each))) return own;
  throw new InvalidRequestError(
    "The statuses have another format: generate them again, by the version of this client.",
  );
}

/** What every client shows of its connection. @internal */
export function requestClient<R>({ settings, send }: Connection): RequestClient<R> {
  const { account, baseUrl } = settings;
  return { account, baseUrl, request: typedRequest(send) };
}
