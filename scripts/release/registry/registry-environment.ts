import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a command gets in its environment that is to use a registry on this machine: a configuration of its own, below
 * `folder`, instead of the user's. No token of theirs is there to be used, and nothing can go to the registry that they
 * are configured for; `npm_config_registry` alone does not see to that, for pnpm 12 does not read it.
 */
export function registryEnvironment(url: string, folder: string): Record<string, string> {
  const file = join(folder, "npmrc");
  mkdirSync(folder, { recursive: true });
  // npm refuses to publish without a token, whatever the token is.
  writeFileSync(file, `registry=${url}\n${url.slice("http:".length)}:_authToken=rehearsal\n`);
  return {
    npm_config_userconfig: file,
    npm_config_registry: url,
    pnpm_config_registry: url,
    XDG_CONFIG_HOME: folder,
    // Where a workflow may identify itself, pnpm does: an attestation of a rehearsal would stay in public for ever.
    ACTIONS_ID_TOKEN_REQUEST_URL: "",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "",
  };
}
