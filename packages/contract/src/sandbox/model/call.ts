import { type Operation, type OperationId, operations } from "@copilot-spaces/types/operations";
import type { ContractCase } from "../../cases/contract-case.ts";
import { type Command, inputOf, routeOf } from "./command.ts";
import type { Names } from "./name.ts";
import { tokens } from "./tokens.ts";

/** A command as it is sent: names have become ids, and people tokens. */
export interface Call {
  readonly operation: Operation<OperationId>;
  readonly token: string;
  readonly input: ContractCase["input"];
}

/** Makes tokens, as a sandbox does. */
export type TokenMaker = (login: string, options?: object) => string;

/** The call that a command makes. */
export function callOf({ as, token, deed }: Command, names: Names, tokenOf: TokenMaker): Call {
  const route = routeOf(deed);
  const operation = Object.values(operations).find((each) => each.route === route);
  if (operation === undefined) throw new Error(`the document has no ${route}`);
  const { path, query, body } = inputOf(deed);
  const resolve = (values: object) => Object(names.resolve(values));
  const options = tokens[token];
  return {
    operation,
    token: options === undefined ? "nonsense" : tokenOf(as, options),
    input: { path: resolve(path), query: resolve(query), ...(body !== undefined && { body: resolve(body) }) },
  };
}
