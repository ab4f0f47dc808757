import { brand, CopilotSpacesError } from "./copilot-spaces-error.ts";

/**
 * No whole answer came: the name did not resolve, the connection was refused or reset, the body broke off. `cause` is
 * what `fetch` threw. There is no status, because there was no answer; a write may have arrived all the same.
 */
export class NetworkError extends CopilotSpacesError {
  static {
    brand(NetworkError, "NetworkError");
  }
}
