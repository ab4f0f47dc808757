import type { Fetch } from "@copilot-spaces/client";
import type { Sandbox, Snapshot } from "@copilot-spaces/testing/sandbox";
import { tabStorage } from "./tab-storage.ts";
import type { SandboxFault, SandboxWorld } from "./target.ts";

/** The sandbox of this page: loaded when it is needed first, and again where another world is. */
let running: { readonly world: SandboxWorld; readonly sandbox: Promise<Sandbox> } | undefined;

const storageName = "sandbox";

/** Asks the sandbox of this page, where something goes wrong if it is to. */
export function sandboxFetch(world: SandboxWorld, fault: SandboxFault): Fetch {
  return async (url, init) => {
    const sandbox = await runSandbox(world);
    const asked = fault === "failing-changes" && init.method === "GET" ? undefined : faults[fault];
    const headers = asked === undefined ? init.headers : { ...init.headers, "x-sandbox-fault": asked };
    return sandbox.fetch(url, { ...init, headers });
  };
}

/** Forgets all that was done in the sandbox. */
export function resetSandbox(): void {
  running = undefined;
  tabStorage.write(storageName, undefined);
}

function runSandbox(world: SandboxWorld): Promise<Sandbox> {
  if (running?.world !== world) running = { world, sandbox: startSandbox(world) };
  return running.sandbox;
}

async function startSandbox(world: SandboxWorld): Promise<Sandbox> {
  const { createSandbox, largeSeed } = await import("@copilot-spaces/testing/sandbox");
  if (world !== "documentation") return createSandbox({ seed: largeSeed(Number(world)), limits: "none" });
  const sandbox = resume(createSandbox);
  keepUp(sandbox);
  return sandbox;
}

/** Goes on where this tab was before a reload. */
function resume(create: (options: { snapshot?: Snapshot; limits: "none" }) => Sandbox): Sandbox {
  const text = tabStorage.read(storageName);
  try {
    if (text !== null) return create({ snapshot: JSON.parse(text), limits: "none" });
  } catch {
    // Another version of this page wrote it: begin anew.
  }
  return create({ limits: "none" });
}

function keepUp(sandbox: Sandbox): void {
  let waiting = false;
  sandbox.subscribe(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      // One that was reset meanwhile is nobody's any more.
      void running?.sandbox.then((current) => {
        if (current === sandbox) tabStorage.write(storageName, JSON.stringify(sandbox.snapshot()));
      });
    }, 100);
  });
}

/** As the sandbox's own header asks for them. */
const faults: Readonly<Record<SandboxFault, string | undefined>> = {
  none: undefined,
  slow: "latency=8000",
  error: "status=500",
  "failing-changes": "status=500",
  html: "html=502",
  lost: "reset",
  "rate-limit": "rate-limit=primary",
  "codespace-retried": "codespace-retried=5000",
};
