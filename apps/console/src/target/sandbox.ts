import type { Fetch } from "@copilot-spaces/client";
import type { FaultKind, Sandbox, Snapshot } from "@copilot-spaces/testing/sandbox";
import { tabStorage } from "./tab-storage.ts";
import type { SandboxFault, SandboxWorld } from "./target.ts";

/** The sandbox of this page: loaded when it is needed first, and again where another world is. */
let running: { readonly world: SandboxWorld; readonly sandbox: Promise<Sandbox> } | undefined;

const storageName = "sandbox";

/** Asks the sandbox of this page, where something goes wrong if it is to. */
export function sandboxFetch(world: SandboxWorld, fault: SandboxFault): Fetch {
  return async (url, init) => {
    const sandbox = await runSandbox(world);
    sandbox.faults.clear();
    const kind = faults[fault];
    if (kind !== undefined) sandbox.faults.add(kind);
    return sandbox.fetch(url, init);
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

const faults: Readonly<Record<SandboxFault, FaultKind | undefined>> = {
  none: undefined,
  slow: { kind: "latency", milliseconds: 8000 },
  error: { kind: "status", status: 500 },
  html: { kind: "html", status: 502 },
  lost: { kind: "reset" },
  "rate-limit": { kind: "rate-limit" },
};
