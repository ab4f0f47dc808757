import { strictFetch } from "@copilot-spaces/testing/strict-fetch";
import type { ContractPair } from "../cases/contract-case.ts";
import type { ColumnRequest, ColumnTarget } from "../columns/contract-column.ts";

/** Where the mock is, and by what to reach it. */
export interface MockAccess {
  readonly url: string;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch;
}

/** A transport that steers the mock to one pair, and what went through it. */
export interface Observation {
  readonly fetch: ColumnTarget["fetch"];
  readonly sent: readonly SentRequest[];
  /** What the mock found wrong, one sentence each. */
  readonly violations: readonly string[];
}

/** A request as a package handed it over. */
export interface SentRequest extends ColumnRequest {
  readonly url: string;
}

/** Asks for the pair's answer by a header that the package under test does not see. */
export function observe({ status, example }: ContractPair, mock: MockAccess): Observation {
  const sent: SentRequest[] = [];
  const strict = strictFetch(mock.fetch ?? globalThis.fetch);
  const prefer = `code=${status}${example === undefined ? "" : `, example=${example}`}`;
  return {
    sent,
    get violations() {
      return strict.violations.map(({ message }) => message);
    },
    fetch: (url, init) => {
      sent.push({ ...init, url });
      return strict(url, { ...init, headers: { ...init.headers, prefer } });
    },
  };
}
