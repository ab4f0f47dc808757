import type { Fetch } from "@copilot-spaces/client";
import type { Sandbox } from "@copilot-spaces/testing/sandbox";

let loading: Promise<Sandbox> | undefined;

/** The sandbox of this page, loaded when it is needed first. */
export function loadSandbox(): Promise<Sandbox> {
  loading ??= import("@copilot-spaces/testing/sandbox").then(({ createSandbox }) => createSandbox());
  return loading;
}

/** Asks the sandbox of this page. */
export const sandboxFetch: Fetch = async (url, init) => (await loadSandbox()).fetch(url, init);
