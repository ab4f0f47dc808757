import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SpawnedServer, spawnServer } from "../process/spawn-server.ts";

/** Mock and sandbox, as long as somebody develops. */
export interface DevServers {
  /** Starts both, or starts them again on the ports that they had; the sandbox keeps its world. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Which ports they take; 0 is any free one. */
export interface DevPorts {
  readonly mock: number;
  readonly sandbox: number;
}

interface Slot {
  readonly name: "mock" | "sandbox";
  readonly args: readonly string[];
  port: number;
  server: SpawnedServer | undefined;
}

/** Takes a place for both servers; none is up before {@link DevServers.restart}. */
export function createDevServers(ports: DevPorts, write: (line: string) => void): DevServers {
  const folder = mkdtempSync(join(tmpdir(), "copilot-spaces-dev-"));
  const world = join(folder, "world.json");
  const slots: readonly Slot[] = [
    { name: "mock", args: [], port: ports.mock, server: undefined },
    { name: "sandbox", args: ["--data", world], port: ports.sandbox, server: undefined },
  ];
  return {
    async restart() {
      await Promise.all(slots.map((slot) => restartSlot(slot, world, write)));
    },
    async stop() {
      await Promise.all(slots.map((slot) => stopSlot(slot)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function restartSlot(slot: Slot, world: string, write: (line: string) => void): Promise<void> {
  const before = slot.server?.url;
  await stopSlot(slot);
  let server = await start(slot);
  if (server === undefined && slot.name === "sandbox" && existsSync(world)) {
    write("The sandbox starts with a new world: what it kept does not fit the document any more.");
    rmSync(world);
    server = await start(slot);
  }
  if (server === undefined) {
    write(`The ${slot.name} did not start; what it said is above. It is tried again after the next change.`);
    return;
  }
  slot.server = server;
  slot.port = Number(new URL(server.url).port);
  write(`${before === undefined ? "started" : "restarted"} the ${slot.name} at ${server.url}`);
  void server.ended.then(({ code, signal }) => {
    if (slot.server !== server) return;
    slot.server = undefined;
    write(`The ${slot.name} has ended (${signal ?? code}). It is started again after the next change.`);
  });
}

function start({ name, args, port }: Slot): Promise<SpawnedServer | undefined> {
  return spawnServer([`scripts/${name}.ts`, "--port", `${port}`, ...args]);
}

async function stopSlot(slot: Slot): Promise<void> {
  const { server } = slot;
  // Forgotten first, so that this end is no news.
  slot.server = undefined;
  await server?.stop();
}
