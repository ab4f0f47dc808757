import { tabStorage } from "./tab-storage.ts";

/** Tokens, each for its host alone: in the page's memory, and in the tab's storage where somebody asked for that. */
export interface Tokens {
  /** The token for a host; `undefined` where there is none. */
  read(host: string): string | undefined;
  /** @param remember - whether it is to outlive a reload of this tab */
  keep(host: string, token: string, remember: boolean): void;
  forget(host: string): void;
}

/** What tokens are remembered in. */
export interface TokenStorage {
  read(name: string): string | null;
  write(name: string, value: string | undefined): void;
}

export function createTokens(storage: TokenStorage): Tokens {
  const memory = new Map<string, string>();
  const nameOf = (host: string) => `token:${host}`;
  return {
    read: (host) => memory.get(host) ?? storage.read(nameOf(host)) ?? undefined,
    keep(host, token, remember) {
      memory.set(host, token);
      storage.write(nameOf(host), remember ? token : undefined);
    },
    forget(host) {
      memory.delete(host);
      storage.write(nameOf(host), undefined);
    },
  };
}

/** The tokens of this page. */
export const tokens: Tokens = createTokens(tabStorage);
